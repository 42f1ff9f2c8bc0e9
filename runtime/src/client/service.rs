//! What a service is, as constant data.

use crate::auth::Scheme;
use crate::auth::api_key::ApiKeyAuth;
use crate::auth::basic::{self, BasicAuth};
use crate::auth::bearer::BearerAuth;
use crate::client::lookup::{self, FindAccountId};
use crate::endpoint::rules::RuleSet;
use crate::endpoint::{ReadClientParams, read_client_params};
use crate::http::Response;
use crate::protocol::{Protocol, is_xml_error};
use crate::shape::XmlNamespace;

/// A service: its names, its protocol and its endpoints.
///
/// Emitted code writes it as words, `const` methods named after the traits of the model.
#[derive(Clone, Copy, Debug)]
pub struct Service {
    /// `aws.api#service`: the SDK id, such as `ApiGatewayV2`.
    pub sdk_id: &'static str,
    /// The name of the service's shape, such as `DynamoDB_20120810`, for the protocols that send it.
    pub shape_name: &'static str,
    /// The version of the API, such as `2018-11-29`.
    pub version: &'static str,
    /// The protocol that it speaks.
    pub protocol: &'static dyn Protocol,
    /// `aws.auth#sigv4` and `aws.auth#sigv4a`: the name in the scope of a signature.
    pub signing_name: Option<&'static str>,
    /// The schemes of the service, the preferred one first. `None` is `aws.auth#sigv4` alone where
    /// there is a signing name, and none where there is not.
    pub auth: Option<&'static [Scheme]>,
    /// `httpApiKeyAuth`: where it wants its key.
    pub(crate) api_key: Option<ApiKeyAuth>,
    /// What finds and sends a bearer token, where it takes one.
    pub(crate) bearer_auth: Option<BearerAuth>,
    /// What sends a name and a password, where it takes them.
    pub(crate) basic_auth: Option<BasicAuth>,
    /// Whether it is signed as Amazon S3 wants it: paths as they are sent, and the hash of the
    /// payload in a header.
    pub s3_signing: bool,
    /// A header of every request that has no other of this name.
    pub header: Option<(&'static str, &'static str)>,
    /// What tells a response that holds an error in spite of its status.
    pub(crate) error_in_success: Option<fn(&Response) -> bool>,
    /// `aws.api#service`: the first part of the host name, where there are no endpoint rules.
    pub endpoint_prefix: Option<&'static str>,
    /// `aws.protocols#awsQueryCompatible`: spoke awsQuery once, and can still tell the codes that
    /// its errors had then.
    pub query_compatible: bool,
    /// `xmlNamespace` of the service, for the protocols that write XML.
    pub xml_namespace: Option<XmlNamespace>,
    /// `smithy.rules#endpointRuleSet`.
    pub endpoint: Option<&'static RuleSet>,
    /// What reads the settings of this service alone that its rules decide on.
    pub(crate) client_params: Option<ReadClientParams>,
    /// What finds the account that calls, where the rules decide on it.
    pub(crate) account_id: Option<FindAccountId>,
}

impl Service {
    /// A service without authentication and without an endpoint of its own.
    pub const fn new(
        sdk_id: &'static str,
        version: &'static str,
        protocol: &'static dyn Protocol,
    ) -> Self {
        Self {
            sdk_id,
            shape_name: "",
            version,
            protocol,
            signing_name: None,
            auth: None,
            api_key: None,
            bearer_auth: None,
            basic_auth: None,
            s3_signing: false,
            header: None,
            error_in_success: None,
            endpoint_prefix: None,
            query_compatible: false,
            xml_namespace: None,
            endpoint: None,
            client_params: None,
            account_id: None,
        }
    }

    /// The name of the service's shape, without its namespace.
    pub const fn shape_name(mut self, name: &'static str) -> Self {
        self.shape_name = name;
        self
    }

    /// `aws.auth#sigv4` or `aws.auth#sigv4a`.
    pub const fn signing_name(mut self, name: &'static str) -> Self {
        self.signing_name = Some(name);
        self
    }

    /// `auth`, or all schemes of the service by their shape ids, where these are not
    /// `aws.auth#sigv4` alone.
    pub const fn auth(mut self, schemes: &'static [Scheme]) -> Self {
        self.auth = Some(schemes);
        self
    }

    /// `httpApiKeyAuth` with a header, in which the scheme stands before the key; an empty one for
    /// none. Only a service with this word makes a program link what sets it.
    pub const fn api_key_header(mut self, name: &'static str, scheme: &'static str) -> Self {
        self.api_key = Some(ApiKeyAuth::in_header(name, scheme));
        self
    }

    /// `httpApiKeyAuth` with a parameter of the URL. Only a service with this word makes a program
    /// link what adds it.
    pub const fn api_key_query(mut self, name: &'static str) -> Self {
        self.api_key = Some(ApiKeyAuth::in_query(name));
        self
    }

    /// `httpBearerAuth`. Only a service with this word makes a program link what sends a token.
    pub const fn bearer_auth(mut self) -> Self {
        self.bearer_auth = Some(BearerAuth::CODE);
        self
    }

    /// `httpBasicAuth`. Only a service with this word makes a program link what sends it.
    pub const fn basic_auth(mut self) -> Self {
        self.basic_auth = Some(basic::authorize);
        self
    }

    /// Signed as Amazon S3 wants it, which no trait says.
    pub const fn s3_signing(mut self) -> Self {
        self.s3_signing = true;
        self
    }

    /// A header of every request, which no trait says. What the protocol or the input puts into a
    /// header of this name goes before it.
    pub const fn header(mut self, name: &'static str, value: &'static str) -> Self {
        self.header = Some((name, value));
        self
    }

    /// A response whose status is that of a success may be an error all the same, in XML, which no
    /// trait says. Only a service with this word makes a program link what looks for one.
    pub const fn error_in_success(mut self) -> Self {
        self.error_in_success = Some(is_xml_error);
        self
    }

    /// `aws.api#service`, `endpointPrefix`.
    pub const fn endpoint_prefix(mut self, prefix: &'static str) -> Self {
        self.endpoint_prefix = Some(prefix);
        self
    }

    /// `aws.protocols#awsQueryCompatible`.
    pub const fn query_compatible(mut self) -> Self {
        self.query_compatible = true;
        self
    }

    /// `xmlNamespace` of the service; an empty prefix declares the default namespace.
    pub const fn xml_namespace(mut self, uri: &'static str, prefix: &'static str) -> Self {
        self.xml_namespace = Some(XmlNamespace { uri, prefix });
        self
    }

    /// `smithy.rules#endpointRuleSet`.
    pub const fn endpoint(mut self, rules: &'static RuleSet) -> Self {
        self.endpoint = Some(rules);
        self
    }

    /// `clientContextParams`, and parameters of the rules that are settings of this service alone.
    /// Only a service with this word makes a program link what reads them.
    pub const fn client_params(mut self) -> Self {
        self.client_params = Some(read_client_params);
        self
    }

    /// The rules have a parameter with the built-in `AWS::Auth::AccountId`. Only a service with
    /// this word makes a program link what finds it.
    pub const fn account_id(mut self) -> Self {
        self.account_id = Some(lookup::account_id);
        self
    }

    /// The schemes of operations that have none of their own, the preferred one first.
    pub(crate) const fn auth_schemes(&self) -> &'static [Scheme] {
        match (self.auth, self.signing_name) {
            (Some(schemes), _) => schemes,
            (None, Some(_)) => &[Scheme::SigV4],
            (None, None) => &[],
        }
    }

    /// The name that the service has in the names of environment variables with a token.
    pub(crate) const fn auth_name(&self) -> &'static str {
        match self.signing_name {
            Some(name) => name,
            None => self.sdk_id,
        }
    }
}
