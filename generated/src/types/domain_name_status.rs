// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::string_enum;

/// Whether a custom domain name can be used and, if not, what it waits for.
#[non_exhaustive]
pub enum DomainNameStatus {
    /// The domain name is ready.
    Available,
    /// A change is under way. Further changes must wait for its end.
    Updating,
    /// The certificate must be imported again into AWS Certificate Manager, for example because it
    /// has expired.
    PendingCertificateReimport,
    /// A certificate that proves ownership of the domain must still be given. Concerns domain names
    /// with mutual TLS.
    PendingOwnershipVerification,
    /// A value that the model does not know.
    Unknown(String),
}

string_enum! { DomainNameStatus;
    Available "AVAILABLE";
    Updating "UPDATING";
    PendingCertificateReimport "PENDING_CERTIFICATE_REIMPORT";
    PendingOwnershipVerification "PENDING_OWNERSHIP_VERIFICATION";
}
