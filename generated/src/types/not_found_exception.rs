// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::members;

/// Something that the request refers to does not exist, or no longer.
#[derive(Default)]
#[non_exhaustive]
pub struct NotFoundException {
    /// What could not be found, in a sentence for people. Its wording may change.
    pub message: Option<String>,
    /// The kind of resource that could not be found, where the service tells.
    pub resource_type: Option<String>,
}

members! { NotFoundException, "com.amazonaws.apigatewayv2#NotFoundException";
    0 message "Message" json("message");
    1 resource_type "ResourceType" json("resourceType");
}

impl NotFoundException {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`message`](Self::message).
    #[inline]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }

    /// Sets [`resource_type`](Self::resource_type).
    #[inline]
    pub fn with_resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
}
