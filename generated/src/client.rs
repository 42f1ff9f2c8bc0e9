// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! The client, with a method an operation.

use tinsmith_runtime::codegen::{Core, RestJson1, Service};
use tinsmith_runtime::{Call, Config};

use crate::endpoint::ENDPOINT_RULES;
use crate::{Error, operation};

const SERVICE: Service = Service::new("ApiGatewayV2", "2018-11-29", &RestJson1)
    .signing_name("apigateway")
    .endpoint_prefix("apigateway")
    .endpoint(&ENDPOINT_RULES);

/// Client of AmazonApiGatewayV2.
///
/// Cheap to clone: the clones share their connections and credentials.
#[derive(Clone, Debug)]
pub struct Client {
    core: Core,
}

impl Client {
    /// A client with these settings.
    #[inline]
    pub fn new(config: Config) -> Self {
        Self {
            core: Core::new(&SERVICE, config),
        }
    }

    /// The same client with other settings for the calls that are made through it:
    /// `client.with(overrides).…`. What `overrides` does not set stays as it is.
    #[inline]
    pub fn with(&self, overrides: Config) -> Self {
        Self {
            core: self.core.with(overrides),
        }
    }

    /// Creates an HTTP API or a WebSocket API. With `Target` it makes a working HTTP API in one
    /// step: a catch-all route, its integration and a stage that deploys itself.
    ///
    /// `POST /v2/apis`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`ConflictException`](Error::ConflictException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn create_api(
        &self,
        input: operation::CreateApiRequest,
    ) -> Call<operation::CreateApiResponse, Error> {
        self.core.call(&operation::create_api::OPERATION, input)
    }

    /// Maps a path of a custom domain name to a stage of an API.
    ///
    /// `POST /v2/domainnames/{DomainName}/apimappings`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`ConflictException`](Error::ConflictException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn create_api_mapping(
        &self,
        input: operation::CreateApiMappingRequest,
    ) -> Call<operation::CreateApiMappingResponse, Error> {
        self.core.call(&operation::create_api_mapping::OPERATION, input)
    }

    /// Adds an authorizer to an API. Routes refer to it by its identifier to have callers checked
    /// before the integration runs.
    ///
    /// `POST /v2/apis/{ApiId}/authorizers`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`ConflictException`](Error::ConflictException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn create_authorizer(
        &self,
        input: operation::CreateAuthorizerRequest,
    ) -> Call<operation::CreateAuthorizerResponse, Error> {
        self.core.call(&operation::create_authorizer::OPERATION, input)
    }

    /// Takes a snapshot of an API's configuration that stages can serve, and puts it on a stage at
    /// once if one is named.
    ///
    /// `POST /v2/apis/{ApiId}/deployments`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`ConflictException`](Error::ConflictException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn create_deployment(
        &self,
        input: operation::CreateDeploymentRequest,
    ) -> Call<operation::CreateDeploymentResponse, Error> {
        self.core.call(&operation::create_deployment::OPERATION, input)
    }

    /// Registers a custom domain name under which APIs can be reached. It answers once DNS points
    /// to the host name that the reply contains.
    ///
    /// `POST /v2/domainnames`
    ///
    /// # Errors
    ///
    /// [`AccessDeniedException`](Error::AccessDeniedException),
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`ConflictException`](Error::ConflictException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn create_domain_name(
        &self,
        input: operation::CreateDomainNameRequest,
    ) -> Call<operation::CreateDomainNameResponse, Error> {
        self.core.call(&operation::create_domain_name::OPERATION, input)
    }

    /// Adds an integration to an API: the backend that routes can send requests to.
    ///
    /// `POST /v2/apis/{ApiId}/integrations`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`ConflictException`](Error::ConflictException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn create_integration(
        &self,
        input: operation::CreateIntegrationRequest,
    ) -> Call<operation::CreateIntegrationResult, Error> {
        self.core.call(&operation::create_integration::OPERATION, input)
    }

    /// Tells a WebSocket API how to turn a reply of an integration into the message that the client
    /// gets.
    ///
    /// `POST /v2/apis/{ApiId}/integrations/{IntegrationId}/integrationresponses`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`ConflictException`](Error::ConflictException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn create_integration_response(
        &self,
        input: operation::CreateIntegrationResponseRequest,
    ) -> Call<operation::CreateIntegrationResponseResponse, Error> {
        self.core.call(&operation::create_integration_response::OPERATION, input)
    }

    /// Adds a model, the JSON schema of a payload, to a WebSocket API.
    ///
    /// `POST /v2/apis/{ApiId}/models`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`ConflictException`](Error::ConflictException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn create_model(
        &self,
        input: operation::CreateModelRequest,
    ) -> Call<operation::CreateModelResponse, Error> {
        self.core.call(&operation::create_model::OPERATION, input)
    }

    /// Creates a developer portal, which presents a selection of portal products. It is visible to
    /// others only after `PublishPortal`.
    ///
    /// `POST /v2/portals`
    ///
    /// # Errors
    ///
    /// [`AccessDeniedException`](Error::AccessDeniedException),
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn create_portal(
        &self,
        input: operation::CreatePortalRequest,
    ) -> Call<operation::CreatePortalResponse, Error> {
        self.core.call(&operation::create_portal::OPERATION, input)
    }

    /// Creates a portal product, a set of documentation pages about related endpoints that portals
    /// can include.
    ///
    /// `POST /v2/portalproducts`
    ///
    /// # Errors
    ///
    /// [`AccessDeniedException`](Error::AccessDeniedException),
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn create_portal_product(
        &self,
        input: operation::CreatePortalProductRequest,
    ) -> Call<operation::CreatePortalProductResponse, Error> {
        self.core.call(&operation::create_portal_product::OPERATION, input)
    }

    /// Adds a page of free text, such as a getting-started guide, to a portal product.
    ///
    /// `POST /v2/portalproducts/{PortalProductId}/productpages`
    ///
    /// # Errors
    ///
    /// [`AccessDeniedException`](Error::AccessDeniedException),
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn create_product_page(
        &self,
        input: operation::CreateProductPageRequest,
    ) -> Call<operation::CreateProductPageResponse, Error> {
        self.core.call(&operation::create_product_page::OPERATION, input)
    }

    /// Adds a page that documents one method of a REST API to a portal product. The page is
    /// prepared in the background, and its status shows the progress.
    ///
    /// `POST /v2/portalproducts/{PortalProductId}/productrestendpointpages`
    ///
    /// # Errors
    ///
    /// [`AccessDeniedException`](Error::AccessDeniedException),
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn create_product_rest_endpoint_page(
        &self,
        input: operation::CreateProductRestEndpointPageRequest,
    ) -> Call<operation::CreateProductRestEndpointPageResponse, Error> {
        self.core.call(&operation::create_product_rest_endpoint_page::OPERATION, input)
    }

    /// Adds a route to an API: which requests it picks, how they are authorized and which
    /// integration gets them.
    ///
    /// `POST /v2/apis/{ApiId}/routes`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`ConflictException`](Error::ConflictException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn create_route(
        &self,
        input: operation::CreateRouteRequest,
    ) -> Call<operation::CreateRouteResult, Error> {
        self.core.call(&operation::create_route::OPERATION, input)
    }

    /// Lets a route of a WebSocket API answer its callers, and says how. Without a route response
    /// communication on the route goes one way.
    ///
    /// `POST /v2/apis/{ApiId}/routes/{RouteId}/routeresponses`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`ConflictException`](Error::ConflictException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn create_route_response(
        &self,
        input: operation::CreateRouteResponseRequest,
    ) -> Call<operation::CreateRouteResponseResponse, Error> {
        self.core.call(&operation::create_route_response::OPERATION, input)
    }

    /// Adds a rule to a custom domain name that sends the requests which meet its conditions to a
    /// stage of an API.
    ///
    /// `POST /v2/domainnames/{DomainName}/routingrules`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`ConflictException`](Error::ConflictException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn create_routing_rule(
        &self,
        input: operation::CreateRoutingRuleRequest,
    ) -> Call<operation::CreateRoutingRuleResponse, Error> {
        self.core.call(&operation::create_routing_rule::OPERATION, input)
    }

    /// Adds a stage to an API, the state under which a deployment can be called.
    ///
    /// `POST /v2/apis/{ApiId}/stages`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`ConflictException`](Error::ConflictException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn create_stage(
        &self,
        input: operation::CreateStageRequest,
    ) -> Call<operation::CreateStageResponse, Error> {
        self.core.call(&operation::create_stage::OPERATION, input)
    }

    /// Creates a VPC link, through which HTTP APIs reach backends in a VPC. It can be used once its
    /// status is `AVAILABLE`.
    ///
    /// `POST /v2/vpclinks`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn create_vpc_link(
        &self,
        input: operation::CreateVpcLinkRequest,
    ) -> Call<operation::CreateVpcLinkResponse, Error> {
        self.core.call(&operation::create_vpc_link::OPERATION, input)
    }

    /// Ends access logging of a stage. Setting empty values through `UpdateStage` does not do that.
    ///
    /// `DELETE /v2/apis/{ApiId}/stages/{StageName}/accesslogsettings`
    ///
    /// # Errors
    ///
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn delete_access_log_settings(
        &self,
        input: operation::DeleteAccessLogSettingsRequest,
    ) -> Call<operation::DeleteAccessLogSettingsOutput, Error> {
        self.core.call(&operation::delete_access_log_settings::OPERATION, input)
    }

    /// Deletes an API with everything in it: its routes, integrations, stages, authorizers and
    /// models.
    ///
    /// `DELETE /v2/apis/{ApiId}`
    ///
    /// # Errors
    ///
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn delete_api(
        &self,
        input: operation::DeleteApiRequest,
    ) -> Call<operation::DeleteApiOutput, Error> {
        self.core.call(&operation::delete_api::OPERATION, input)
    }

    /// Deletes an API mapping, so that its path of the domain name no longer leads to the stage.
    ///
    /// `DELETE /v2/domainnames/{DomainName}/apimappings/{ApiMappingId}`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn delete_api_mapping(
        &self,
        input: operation::DeleteApiMappingRequest,
    ) -> Call<operation::DeleteApiMappingOutput, Error> {
        self.core.call(&operation::delete_api_mapping::OPERATION, input)
    }

    /// Deletes an authorizer of an API. The Lambda function or token issuer behind it is not
    /// touched.
    ///
    /// `DELETE /v2/apis/{ApiId}/authorizers/{AuthorizerId}`
    ///
    /// # Errors
    ///
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn delete_authorizer(
        &self,
        input: operation::DeleteAuthorizerRequest,
    ) -> Call<operation::DeleteAuthorizerOutput, Error> {
        self.core.call(&operation::delete_authorizer::OPERATION, input)
    }

    /// Deletes the CORS configuration of an HTTP API. Browsers then get only the CORS headers that
    /// the integrations send.
    ///
    /// `DELETE /v2/apis/{ApiId}/cors`
    ///
    /// # Errors
    ///
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn delete_cors_configuration(
        &self,
        input: operation::DeleteCorsConfigurationRequest,
    ) -> Call<operation::DeleteCorsConfigurationOutput, Error> {
        self.core.call(&operation::delete_cors_configuration::OPERATION, input)
    }

    /// Deletes a deployment that no stage uses any more.
    ///
    /// `DELETE /v2/apis/{ApiId}/deployments/{DeploymentId}`
    ///
    /// # Errors
    ///
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn delete_deployment(
        &self,
        input: operation::DeleteDeploymentRequest,
    ) -> Call<operation::DeleteDeploymentOutput, Error> {
        self.core.call(&operation::delete_deployment::OPERATION, input)
    }

    /// Deletes a custom domain name together with its API mappings. The APIs themselves stay.
    ///
    /// `DELETE /v2/domainnames/{DomainName}`
    ///
    /// # Errors
    ///
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn delete_domain_name(
        &self,
        input: operation::DeleteDomainNameRequest,
    ) -> Call<operation::DeleteDomainNameOutput, Error> {
        self.core.call(&operation::delete_domain_name::OPERATION, input)
    }

    /// Deletes an integration of an API. The backend itself is not touched.
    ///
    /// `DELETE /v2/apis/{ApiId}/integrations/{IntegrationId}`
    ///
    /// # Errors
    ///
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn delete_integration(
        &self,
        input: operation::DeleteIntegrationRequest,
    ) -> Call<operation::DeleteIntegrationOutput, Error> {
        self.core.call(&operation::delete_integration::OPERATION, input)
    }

    /// Deletes an integration response of a WebSocket API.
    ///
    /// `DELETE
    /// /v2/apis/{ApiId}/integrations/{IntegrationId}/integrationresponses/{IntegrationResponseId}`
    ///
    /// # Errors
    ///
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn delete_integration_response(
        &self,
        input: operation::DeleteIntegrationResponseRequest,
    ) -> Call<operation::DeleteIntegrationResponseOutput, Error> {
        self.core.call(&operation::delete_integration_response::OPERATION, input)
    }

    /// Deletes a model of a WebSocket API. Payloads are no longer checked against it.
    ///
    /// `DELETE /v2/apis/{ApiId}/models/{ModelId}`
    ///
    /// # Errors
    ///
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn delete_model(
        &self,
        input: operation::DeleteModelRequest,
    ) -> Call<operation::DeleteModelOutput, Error> {
        self.core.call(&operation::delete_model::OPERATION, input)
    }

    /// Deletes a portal. To take it offline and keep it, call `DisablePortal`.
    ///
    /// `DELETE /v2/portals/{PortalId}`
    ///
    /// # Errors
    ///
    /// [`AccessDeniedException`](Error::AccessDeniedException),
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn delete_portal(
        &self,
        input: operation::DeletePortalRequest,
    ) -> Call<operation::DeletePortalOutput, Error> {
        self.core.call(&operation::delete_portal::OPERATION, input)
    }

    /// Deletes a portal product. The APIs that it documents are not touched.
    ///
    /// `DELETE /v2/portalproducts/{PortalProductId}`
    ///
    /// # Errors
    ///
    /// [`AccessDeniedException`](Error::AccessDeniedException),
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn delete_portal_product(
        &self,
        input: operation::DeletePortalProductRequest,
    ) -> Call<operation::DeletePortalProductOutput, Error> {
        self.core.call(&operation::delete_portal_product::OPERATION, input)
    }

    /// Ends sharing of a portal product with other accounts.
    ///
    /// `DELETE /v2/portalproducts/{PortalProductId}/sharingpolicy`
    ///
    /// # Errors
    ///
    /// [`AccessDeniedException`](Error::AccessDeniedException),
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn delete_portal_product_sharing_policy(
        &self,
        input: operation::DeletePortalProductSharingPolicyRequest,
    ) -> Call<operation::DeletePortalProductSharingPolicyOutput, Error> {
        self.core
            .call(&operation::delete_portal_product_sharing_policy::OPERATION, input)
    }

    /// Takes a page of free text out of a portal product, for good.
    ///
    /// `DELETE /v2/portalproducts/{PortalProductId}/productpages/{ProductPageId}`
    ///
    /// # Errors
    ///
    /// [`AccessDeniedException`](Error::AccessDeniedException),
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn delete_product_page(
        &self,
        input: operation::DeleteProductPageRequest,
    ) -> Call<operation::DeleteProductPageOutput, Error> {
        self.core.call(&operation::delete_product_page::OPERATION, input)
    }

    /// Deletes the page about a REST API method from a portal product. The method itself is not
    /// touched.
    ///
    /// `DELETE
    /// /v2/portalproducts/{PortalProductId}/productrestendpointpages/{ProductRestEndpointPageId}`
    ///
    /// # Errors
    ///
    /// [`AccessDeniedException`](Error::AccessDeniedException),
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn delete_product_rest_endpoint_page(
        &self,
        input: operation::DeleteProductRestEndpointPageRequest,
    ) -> Call<operation::DeleteProductRestEndpointPageOutput, Error> {
        self.core.call(&operation::delete_product_rest_endpoint_page::OPERATION, input)
    }

    /// Deletes a route of an API. Its integration stays.
    ///
    /// `DELETE /v2/apis/{ApiId}/routes/{RouteId}`
    ///
    /// # Errors
    ///
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn delete_route(
        &self,
        input: operation::DeleteRouteRequest,
    ) -> Call<operation::DeleteRouteOutput, Error> {
        self.core.call(&operation::delete_route::OPERATION, input)
    }

    /// Deletes one request parameter from a route of a WebSocket API.
    ///
    /// `DELETE /v2/apis/{ApiId}/routes/{RouteId}/requestparameters/{RequestParameterKey}`
    ///
    /// # Errors
    ///
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn delete_route_request_parameter(
        &self,
        input: operation::DeleteRouteRequestParameterRequest,
    ) -> Call<operation::DeleteRouteRequestParameterOutput, Error> {
        self.core.call(&operation::delete_route_request_parameter::OPERATION, input)
    }

    /// Deletes a route response of a WebSocket API, after which the route no longer answers.
    ///
    /// `DELETE /v2/apis/{ApiId}/routes/{RouteId}/routeresponses/{RouteResponseId}`
    ///
    /// # Errors
    ///
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn delete_route_response(
        &self,
        input: operation::DeleteRouteResponseRequest,
    ) -> Call<operation::DeleteRouteResponseOutput, Error> {
        self.core.call(&operation::delete_route_response::OPERATION, input)
    }

    /// Deletes a stage's settings for one route, which then follows the stage's default route
    /// settings.
    ///
    /// `DELETE /v2/apis/{ApiId}/stages/{StageName}/routesettings/{RouteKey}`
    ///
    /// # Errors
    ///
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn delete_route_settings(
        &self,
        input: operation::DeleteRouteSettingsRequest,
    ) -> Call<operation::DeleteRouteSettingsOutput, Error> {
        self.core.call(&operation::delete_route_settings::OPERATION, input)
    }

    /// Deletes a routing rule, after which requests to the domain name pass to the rules behind it.
    ///
    /// `DELETE /v2/domainnames/{DomainName}/routingrules/{RoutingRuleId}`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn delete_routing_rule(
        &self,
        input: operation::DeleteRoutingRuleRequest,
    ) -> Call<operation::DeleteRoutingRuleOutput, Error> {
        self.core.call(&operation::delete_routing_rule::OPERATION, input)
    }

    /// Deletes a stage of an API. Its deployments stay.
    ///
    /// `DELETE /v2/apis/{ApiId}/stages/{StageName}`
    ///
    /// # Errors
    ///
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn delete_stage(
        &self,
        input: operation::DeleteStageRequest,
    ) -> Call<operation::DeleteStageOutput, Error> {
        self.core.call(&operation::delete_stage::OPERATION, input)
    }

    /// Begins to delete a VPC link. The reply comes before the deletion is complete, and
    /// integrations lose their way through the link.
    ///
    /// `DELETE /v2/vpclinks/{VpcLinkId}`
    ///
    /// # Errors
    ///
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn delete_vpc_link(
        &self,
        input: operation::DeleteVpcLinkRequest,
    ) -> Call<operation::DeleteVpcLinkResponse, Error> {
        self.core.call(&operation::delete_vpc_link::OPERATION, input)
    }

    /// Takes a published portal offline. The portal and its content stay, and it can be published
    /// again.
    ///
    /// `DELETE /v2/portals/{PortalId}/publish`
    ///
    /// # Errors
    ///
    /// [`AccessDeniedException`](Error::AccessDeniedException),
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`ConflictException`](Error::ConflictException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn disable_portal(
        &self,
        input: operation::DisablePortalRequest,
    ) -> Call<operation::DisablePortalOutput, Error> {
        self.core.call(&operation::disable_portal::OPERATION, input)
    }

    /// Writes an HTTP API out as an OpenAPI definition.
    ///
    /// `GET /v2/apis/{ApiId}/exports/{Specification}`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn export_api(
        &self,
        input: operation::ExportApiRequest,
    ) -> Call<operation::ExportApiResponse, Error> {
        self.core.call(&operation::export_api::OPERATION, input)
    }

    /// Reads one API.
    ///
    /// `GET /v2/apis/{ApiId}`
    ///
    /// # Errors
    ///
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn get_api(
        &self,
        input: operation::GetApiRequest,
    ) -> Call<operation::GetApiResponse, Error> {
        self.core.call(&operation::get_api::OPERATION, input)
    }

    /// Reads one API mapping of a custom domain name.
    ///
    /// `GET /v2/domainnames/{DomainName}/apimappings/{ApiMappingId}`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn get_api_mapping(
        &self,
        input: operation::GetApiMappingRequest,
    ) -> Call<operation::GetApiMappingResponse, Error> {
        self.core.call(&operation::get_api_mapping::OPERATION, input)
    }

    /// Lists the API mappings of a custom domain name.
    ///
    /// `GET /v2/domainnames/{DomainName}/apimappings`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn get_api_mappings(
        &self,
        input: operation::GetApiMappingsRequest,
    ) -> Call<operation::GetApiMappingsResponse, Error> {
        self.core.call(&operation::get_api_mappings::OPERATION, input)
    }

    /// Lists the HTTP and WebSocket APIs of the account in the region.
    ///
    /// `GET /v2/apis`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn get_apis(
        &self,
        input: operation::GetApisRequest,
    ) -> Call<operation::GetApisResponse, Error> {
        self.core.call(&operation::get_apis::OPERATION, input)
    }

    /// Reads one authorizer of an API.
    ///
    /// `GET /v2/apis/{ApiId}/authorizers/{AuthorizerId}`
    ///
    /// # Errors
    ///
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn get_authorizer(
        &self,
        input: operation::GetAuthorizerRequest,
    ) -> Call<operation::GetAuthorizerResponse, Error> {
        self.core.call(&operation::get_authorizer::OPERATION, input)
    }

    /// Lists what an API has as authorizers, a page at a time.
    ///
    /// `GET /v2/apis/{ApiId}/authorizers`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn get_authorizers(
        &self,
        input: operation::GetAuthorizersRequest,
    ) -> Call<operation::GetAuthorizersResponse, Error> {
        self.core.call(&operation::get_authorizers::OPERATION, input)
    }

    /// Reads one deployment of an API, for example to see whether it has succeeded.
    ///
    /// `GET /v2/apis/{ApiId}/deployments/{DeploymentId}`
    ///
    /// # Errors
    ///
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn get_deployment(
        &self,
        input: operation::GetDeploymentRequest,
    ) -> Call<operation::GetDeploymentResponse, Error> {
        self.core.call(&operation::get_deployment::OPERATION, input)
    }

    /// Lists the snapshots that were made of an API, a page at a time.
    ///
    /// `GET /v2/apis/{ApiId}/deployments`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn get_deployments(
        &self,
        input: operation::GetDeploymentsRequest,
    ) -> Call<operation::GetDeploymentsResponse, Error> {
        self.core.call(&operation::get_deployments::OPERATION, input)
    }

    /// Reads one custom domain name, for example to learn the host name that DNS must point to.
    ///
    /// `GET /v2/domainnames/{DomainName}`
    ///
    /// # Errors
    ///
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn get_domain_name(
        &self,
        input: operation::GetDomainNameRequest,
    ) -> Call<operation::GetDomainNameResponse, Error> {
        self.core.call(&operation::get_domain_name::OPERATION, input)
    }

    /// Lists the custom domain names of the account in the region.
    ///
    /// `GET /v2/domainnames`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn get_domain_names(
        &self,
        input: operation::GetDomainNamesRequest,
    ) -> Call<operation::GetDomainNamesResponse, Error> {
        self.core.call(&operation::get_domain_names::OPERATION, input)
    }

    /// Reads one integration of an API.
    ///
    /// `GET /v2/apis/{ApiId}/integrations/{IntegrationId}`
    ///
    /// # Errors
    ///
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn get_integration(
        &self,
        input: operation::GetIntegrationRequest,
    ) -> Call<operation::GetIntegrationResult, Error> {
        self.core.call(&operation::get_integration::OPERATION, input)
    }

    /// Reads one integration response of a WebSocket API.
    ///
    /// `GET
    /// /v2/apis/{ApiId}/integrations/{IntegrationId}/integrationresponses/{IntegrationResponseId}`
    ///
    /// # Errors
    ///
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn get_integration_response(
        &self,
        input: operation::GetIntegrationResponseRequest,
    ) -> Call<operation::GetIntegrationResponseResponse, Error> {
        self.core.call(&operation::get_integration_response::OPERATION, input)
    }

    /// Lists the integration responses of an integration of a WebSocket API.
    ///
    /// `GET /v2/apis/{ApiId}/integrations/{IntegrationId}/integrationresponses`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn get_integration_responses(
        &self,
        input: operation::GetIntegrationResponsesRequest,
    ) -> Call<operation::GetIntegrationResponsesResponse, Error> {
        self.core.call(&operation::get_integration_responses::OPERATION, input)
    }

    /// Lists the backends that an API has as integrations, a page at a time.
    ///
    /// `GET /v2/apis/{ApiId}/integrations`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn get_integrations(
        &self,
        input: operation::GetIntegrationsRequest,
    ) -> Call<operation::GetIntegrationsResponse, Error> {
        self.core.call(&operation::get_integrations::OPERATION, input)
    }

    /// Reads one model of a WebSocket API.
    ///
    /// `GET /v2/apis/{ApiId}/models/{ModelId}`
    ///
    /// # Errors
    ///
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn get_model(
        &self,
        input: operation::GetModelRequest,
    ) -> Call<operation::GetModelResponse, Error> {
        self.core.call(&operation::get_model::OPERATION, input)
    }

    /// Makes a sample mapping template, in the Velocity language, for the schema of a model.
    ///
    /// `GET /v2/apis/{ApiId}/models/{ModelId}/template`
    ///
    /// # Errors
    ///
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn get_model_template(
        &self,
        input: operation::GetModelTemplateRequest,
    ) -> Call<operation::GetModelTemplateResponse, Error> {
        self.core.call(&operation::get_model_template::OPERATION, input)
    }

    /// Lists the models of a WebSocket API.
    ///
    /// `GET /v2/apis/{ApiId}/models`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn get_models(
        &self,
        input: operation::GetModelsRequest,
    ) -> Call<operation::GetModelsResponse, Error> {
        self.core.call(&operation::get_models::OPERATION, input)
    }

    /// Reads one portal with the state of its publication and its preview.
    ///
    /// `GET /v2/portals/{PortalId}`
    ///
    /// # Errors
    ///
    /// [`AccessDeniedException`](Error::AccessDeniedException),
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn get_portal(
        &self,
        input: operation::GetPortalRequest,
    ) -> Call<operation::GetPortalResponse, Error> {
        self.core.call(&operation::get_portal::OPERATION, input)
    }

    /// Reads one portal product, own or shared by another account.
    ///
    /// `GET /v2/portalproducts/{PortalProductId}`
    ///
    /// # Errors
    ///
    /// [`AccessDeniedException`](Error::AccessDeniedException),
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn get_portal_product(
        &self,
        input: operation::GetPortalProductRequest,
    ) -> Call<operation::GetPortalProductResponse, Error> {
        self.core.call(&operation::get_portal_product::OPERATION, input)
    }

    /// Reads the policy by which a portal product is shared with other accounts.
    ///
    /// `GET /v2/portalproducts/{PortalProductId}/sharingpolicy`
    ///
    /// # Errors
    ///
    /// [`AccessDeniedException`](Error::AccessDeniedException),
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn get_portal_product_sharing_policy(
        &self,
        input: operation::GetPortalProductSharingPolicyRequest,
    ) -> Call<operation::GetPortalProductSharingPolicyResponse, Error> {
        self.core.call(&operation::get_portal_product_sharing_policy::OPERATION, input)
    }

    /// Reads one page of free text of a portal product.
    ///
    /// `GET /v2/portalproducts/{PortalProductId}/productpages/{ProductPageId}`
    ///
    /// # Errors
    ///
    /// [`AccessDeniedException`](Error::AccessDeniedException),
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn get_product_page(
        &self,
        input: operation::GetProductPageRequest,
    ) -> Call<operation::GetProductPageResponse, Error> {
        self.core.call(&operation::get_product_page::OPERATION, input)
    }

    /// Reads one page about a REST API method of a portal product.
    ///
    /// `GET
    /// /v2/portalproducts/{PortalProductId}/productrestendpointpages/{ProductRestEndpointPageId}`
    ///
    /// # Errors
    ///
    /// [`AccessDeniedException`](Error::AccessDeniedException),
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn get_product_rest_endpoint_page(
        &self,
        input: operation::GetProductRestEndpointPageRequest,
    ) -> Call<operation::GetProductRestEndpointPageResponse, Error> {
        self.core.call(&operation::get_product_rest_endpoint_page::OPERATION, input)
    }

    /// Reads one route of an API.
    ///
    /// `GET /v2/apis/{ApiId}/routes/{RouteId}`
    ///
    /// # Errors
    ///
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn get_route(
        &self,
        input: operation::GetRouteRequest,
    ) -> Call<operation::GetRouteResult, Error> {
        self.core.call(&operation::get_route::OPERATION, input)
    }

    /// Reads one route response of a WebSocket API.
    ///
    /// `GET /v2/apis/{ApiId}/routes/{RouteId}/routeresponses/{RouteResponseId}`
    ///
    /// # Errors
    ///
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn get_route_response(
        &self,
        input: operation::GetRouteResponseRequest,
    ) -> Call<operation::GetRouteResponseResponse, Error> {
        self.core.call(&operation::get_route_response::OPERATION, input)
    }

    /// Lists the route responses of a route of a WebSocket API.
    ///
    /// `GET /v2/apis/{ApiId}/routes/{RouteId}/routeresponses`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn get_route_responses(
        &self,
        input: operation::GetRouteResponsesRequest,
    ) -> Call<operation::GetRouteResponsesResponse, Error> {
        self.core.call(&operation::get_route_responses::OPERATION, input)
    }

    /// Lists the routes by which an API picks requests, a page at a time.
    ///
    /// `GET /v2/apis/{ApiId}/routes`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn get_routes(
        &self,
        input: operation::GetRoutesRequest,
    ) -> Call<operation::GetRoutesResponse, Error> {
        self.core.call(&operation::get_routes::OPERATION, input)
    }

    /// Reads one routing rule of a custom domain name.
    ///
    /// `GET /v2/domainnames/{DomainName}/routingrules/{RoutingRuleId}`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn get_routing_rule(
        &self,
        input: operation::GetRoutingRuleRequest,
    ) -> Call<operation::GetRoutingRuleResponse, Error> {
        self.core.call(&operation::get_routing_rule::OPERATION, input)
    }

    /// Reads one stage of an API.
    ///
    /// `GET /v2/apis/{ApiId}/stages/{StageName}`
    ///
    /// # Errors
    ///
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn get_stage(
        &self,
        input: operation::GetStageRequest,
    ) -> Call<operation::GetStageResponse, Error> {
        self.core.call(&operation::get_stage::OPERATION, input)
    }

    /// Lists the stages under which an API can be called, a page at a time.
    ///
    /// `GET /v2/apis/{ApiId}/stages`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn get_stages(
        &self,
        input: operation::GetStagesRequest,
    ) -> Call<operation::GetStagesResponse, Error> {
        self.core.call(&operation::get_stages::OPERATION, input)
    }

    /// Reads the tags of a resource of this service.
    ///
    /// `GET /v2/tags/{ResourceArn}`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`ConflictException`](Error::ConflictException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn get_tags(
        &self,
        input: operation::GetTagsRequest,
    ) -> Call<operation::GetTagsResponse, Error> {
        self.core.call(&operation::get_tags::OPERATION, input)
    }

    /// Reads one VPC link, for example to see whether it is ready.
    ///
    /// `GET /v2/vpclinks/{VpcLinkId}`
    ///
    /// # Errors
    ///
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn get_vpc_link(
        &self,
        input: operation::GetVpcLinkRequest,
    ) -> Call<operation::GetVpcLinkResponse, Error> {
        self.core.call(&operation::get_vpc_link::OPERATION, input)
    }

    /// Lists the VPC links of the account in the region.
    ///
    /// `GET /v2/vpclinks`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn get_vpc_links(
        &self,
        input: operation::GetVpcLinksRequest,
    ) -> Call<operation::GetVpcLinksResponse, Error> {
        self.core.call(&operation::get_vpc_links::OPERATION, input)
    }

    /// Creates an HTTP API from an OpenAPI definition.
    ///
    /// `PUT /v2/apis`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`ConflictException`](Error::ConflictException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn import_api(
        &self,
        input: operation::ImportApiRequest,
    ) -> Call<operation::ImportApiResponse, Error> {
        self.core.call(&operation::import_api::OPERATION, input)
    }

    /// Lists the portal products that the account has or that are shared with it.
    ///
    /// `GET /v2/portalproducts`
    ///
    /// # Errors
    ///
    /// [`AccessDeniedException`](Error::AccessDeniedException),
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn list_portal_products(
        &self,
        input: operation::ListPortalProductsRequest,
    ) -> Call<operation::ListPortalProductsResponse, Error> {
        self.core.call(&operation::list_portal_products::OPERATION, input)
    }

    /// Lists the portals of the account in the region.
    ///
    /// `GET /v2/portals`
    ///
    /// # Errors
    ///
    /// [`AccessDeniedException`](Error::AccessDeniedException),
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn list_portals(
        &self,
        input: operation::ListPortalsRequest,
    ) -> Call<operation::ListPortalsResponse, Error> {
        self.core.call(&operation::list_portals::OPERATION, input)
    }

    /// Lists the pages of free text of a portal product, without their text.
    ///
    /// `GET /v2/portalproducts/{PortalProductId}/productpages`
    ///
    /// # Errors
    ///
    /// [`AccessDeniedException`](Error::AccessDeniedException),
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn list_product_pages(
        &self,
        input: operation::ListProductPagesRequest,
    ) -> Call<operation::ListProductPagesResponse, Error> {
        self.core.call(&operation::list_product_pages::OPERATION, input)
    }

    /// Lists the pages about REST API methods of a portal product, without their text.
    ///
    /// `GET /v2/portalproducts/{PortalProductId}/productrestendpointpages`
    ///
    /// # Errors
    ///
    /// [`AccessDeniedException`](Error::AccessDeniedException),
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn list_product_rest_endpoint_pages(
        &self,
        input: operation::ListProductRestEndpointPagesRequest,
    ) -> Call<operation::ListProductRestEndpointPagesResponse, Error> {
        self.core.call(&operation::list_product_rest_endpoint_pages::OPERATION, input)
    }

    /// Lists the routing rules of a custom domain name.
    ///
    /// `GET /v2/domainnames/{DomainName}/routingrules`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn list_routing_rules(
        &self,
        input: operation::ListRoutingRulesRequest,
    ) -> Call<operation::ListRoutingRulesResponse, Error> {
        self.core.call(&operation::list_routing_rules::OPERATION, input)
    }

    /// Begins to build a preview of a portal with its current content, before it is published.
    /// `GetPortal` shows the progress and the address.
    ///
    /// `POST /v2/portals/{PortalId}/preview`
    ///
    /// # Errors
    ///
    /// [`AccessDeniedException`](Error::AccessDeniedException),
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`ConflictException`](Error::ConflictException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn preview_portal(
        &self,
        input: operation::PreviewPortalRequest,
    ) -> Call<operation::PreviewPortalResponse, Error> {
        self.core.call(&operation::preview_portal::OPERATION, input)
    }

    /// Begins to publish a portal with its current content, so that its readers see it. `GetPortal`
    /// shows the progress.
    ///
    /// `POST /v2/portals/{PortalId}/publish`
    ///
    /// # Errors
    ///
    /// [`AccessDeniedException`](Error::AccessDeniedException),
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`ConflictException`](Error::ConflictException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn publish_portal(
        &self,
        input: operation::PublishPortalRequest,
    ) -> Call<operation::PublishPortalResponse, Error> {
        self.core.call(&operation::publish_portal::OPERATION, input)
    }

    /// Sets the policy by which a portal product is shared with other accounts, in place of the one
    /// it has.
    ///
    /// `PUT /v2/portalproducts/{PortalProductId}/sharingpolicy`
    ///
    /// # Errors
    ///
    /// [`AccessDeniedException`](Error::AccessDeniedException),
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn put_portal_product_sharing_policy(
        &self,
        input: operation::PutPortalProductSharingPolicyRequest,
    ) -> Call<operation::PutPortalProductSharingPolicyResponse, Error> {
        self.core.call(&operation::put_portal_product_sharing_policy::OPERATION, input)
    }

    /// Sets all parts of a routing rule: the conditions, actions and priority that it has are
    /// replaced.
    ///
    /// `PUT /v2/domainnames/{DomainName}/routingrules/{RoutingRuleId}`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`ConflictException`](Error::ConflictException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn put_routing_rule(
        &self,
        input: operation::PutRoutingRuleRequest,
    ) -> Call<operation::PutRoutingRuleResponse, Error> {
        self.core.call(&operation::put_routing_rule::OPERATION, input)
    }

    /// Replaces the configuration of an HTTP API by an OpenAPI definition.
    ///
    /// `PUT /v2/apis/{ApiId}`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`ConflictException`](Error::ConflictException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn reimport_api(
        &self,
        input: operation::ReimportApiRequest,
    ) -> Call<operation::ReimportApiResponse, Error> {
        self.core.call(&operation::reimport_api::OPERATION, input)
    }

    /// Makes a stage of an HTTP API forget all authorizer decisions, so that the next request of
    /// every caller is checked anew.
    ///
    /// `DELETE /v2/apis/{ApiId}/stages/{StageName}/cache/authorizers`
    ///
    /// # Errors
    ///
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn reset_authorizers_cache(
        &self,
        input: operation::ResetAuthorizersCacheRequest,
    ) -> Call<operation::ResetAuthorizersCacheOutput, Error> {
        self.core.call(&operation::reset_authorizers_cache::OPERATION, input)
    }

    /// Adds tags to a resource of this service. A tag whose key is present already gets the new
    /// value.
    ///
    /// `POST /v2/tags/{ResourceArn}`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`ConflictException`](Error::ConflictException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn tag_resource(
        &self,
        input: operation::TagResourceRequest,
    ) -> Call<operation::TagResourceResponse, Error> {
        self.core.call(&operation::tag_resource::OPERATION, input)
    }

    /// Removes tags from a resource of this service.
    ///
    /// `DELETE /v2/tags/{ResourceArn}`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`ConflictException`](Error::ConflictException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn untag_resource(
        &self,
        input: operation::UntagResourceRequest,
    ) -> Call<operation::UntagResourceOutput, Error> {
        self.core.call(&operation::untag_resource::OPERATION, input)
    }

    /// Changes settings of an API. What the input leaves out stays as it is.
    ///
    /// `PATCH /v2/apis/{ApiId}`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`ConflictException`](Error::ConflictException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn update_api(
        &self,
        input: operation::UpdateApiRequest,
    ) -> Call<operation::UpdateApiResponse, Error> {
        self.core.call(&operation::update_api::OPERATION, input)
    }

    /// Points an API mapping of a custom domain name to another stage, API or path.
    ///
    /// `PATCH /v2/domainnames/{DomainName}/apimappings/{ApiMappingId}`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`ConflictException`](Error::ConflictException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn update_api_mapping(
        &self,
        input: operation::UpdateApiMappingRequest,
    ) -> Call<operation::UpdateApiMappingResponse, Error> {
        self.core.call(&operation::update_api_mapping::OPERATION, input)
    }

    /// Changes an authorizer of an API. What the input leaves out stays as it is.
    ///
    /// `PATCH /v2/apis/{ApiId}/authorizers/{AuthorizerId}`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`ConflictException`](Error::ConflictException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn update_authorizer(
        &self,
        input: operation::UpdateAuthorizerRequest,
    ) -> Call<operation::UpdateAuthorizerResponse, Error> {
        self.core.call(&operation::update_authorizer::OPERATION, input)
    }

    /// Changes the description of a deployment.
    ///
    /// `PATCH /v2/apis/{ApiId}/deployments/{DeploymentId}`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`ConflictException`](Error::ConflictException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn update_deployment(
        &self,
        input: operation::UpdateDeploymentRequest,
    ) -> Call<operation::UpdateDeploymentResponse, Error> {
        self.core.call(&operation::update_deployment::OPERATION, input)
    }

    /// Changes a custom domain name, for example to give it another certificate.
    ///
    /// `PATCH /v2/domainnames/{DomainName}`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`ConflictException`](Error::ConflictException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn update_domain_name(
        &self,
        input: operation::UpdateDomainNameRequest,
    ) -> Call<operation::UpdateDomainNameResponse, Error> {
        self.core.call(&operation::update_domain_name::OPERATION, input)
    }

    /// Changes an integration of an HTTP API or a WebSocket API: where it sends requests, how it
    /// forms them and what it does with the replies.
    ///
    /// Only the members that are set are changed, all others keep their value. The change reaches
    /// callers with the next deployment, or at once on a stage that deploys automatically.
    ///
    /// `PATCH /v2/apis/{ApiId}/integrations/{IntegrationId}`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`ConflictException`](Error::ConflictException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn update_integration(
        &self,
        input: operation::UpdateIntegrationRequest,
    ) -> Call<operation::UpdateIntegrationResult, Error> {
        self.core.call(&operation::update_integration::OPERATION, input)
    }

    /// Changes an integration response of a WebSocket API. What the input leaves out stays as it
    /// is.
    ///
    /// `PATCH
    /// /v2/apis/{ApiId}/integrations/{IntegrationId}/integrationresponses/{IntegrationResponseId}`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`ConflictException`](Error::ConflictException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn update_integration_response(
        &self,
        input: operation::UpdateIntegrationResponseRequest,
    ) -> Call<operation::UpdateIntegrationResponseResponse, Error> {
        self.core.call(&operation::update_integration_response::OPERATION, input)
    }

    /// Changes a model of a WebSocket API. What the input leaves out stays as it is.
    ///
    /// `PATCH /v2/apis/{ApiId}/models/{ModelId}`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`ConflictException`](Error::ConflictException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn update_model(
        &self,
        input: operation::UpdateModelRequest,
    ) -> Call<operation::UpdateModelResponse, Error> {
        self.core.call(&operation::update_model::OPERATION, input)
    }

    /// Changes a portal. Readers of a published portal see the change after it is published again.
    ///
    /// `PATCH /v2/portals/{PortalId}`
    ///
    /// # Errors
    ///
    /// [`AccessDeniedException`](Error::AccessDeniedException),
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`ConflictException`](Error::ConflictException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn update_portal(
        &self,
        input: operation::UpdatePortalRequest,
    ) -> Call<operation::UpdatePortalResponse, Error> {
        self.core.call(&operation::update_portal::OPERATION, input)
    }

    /// Changes a portal product: its name, its description or the order of its pages.
    ///
    /// `PATCH /v2/portalproducts/{PortalProductId}`
    ///
    /// # Errors
    ///
    /// [`AccessDeniedException`](Error::AccessDeniedException),
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn update_portal_product(
        &self,
        input: operation::UpdatePortalProductRequest,
    ) -> Call<operation::UpdatePortalProductResponse, Error> {
        self.core.call(&operation::update_portal_product::OPERATION, input)
    }

    /// Changes the title and text of a page of a portal product.
    ///
    /// `PATCH /v2/portalproducts/{PortalProductId}/productpages/{ProductPageId}`
    ///
    /// # Errors
    ///
    /// [`AccessDeniedException`](Error::AccessDeniedException),
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn update_product_page(
        &self,
        input: operation::UpdateProductPageRequest,
    ) -> Call<operation::UpdateProductPageResponse, Error> {
        self.core.call(&operation::update_product_page::OPERATION, input)
    }

    /// Changes what a page about a REST API method shows, and whether readers can try the method
    /// from it.
    ///
    /// `PATCH
    /// /v2/portalproducts/{PortalProductId}/productrestendpointpages/{ProductRestEndpointPageId}`
    ///
    /// # Errors
    ///
    /// [`AccessDeniedException`](Error::AccessDeniedException),
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn update_product_rest_endpoint_page(
        &self,
        input: operation::UpdateProductRestEndpointPageRequest,
    ) -> Call<operation::UpdateProductRestEndpointPageResponse, Error> {
        self.core.call(&operation::update_product_rest_endpoint_page::OPERATION, input)
    }

    /// Changes a route of an API. What the input leaves out stays as it is.
    ///
    /// `PATCH /v2/apis/{ApiId}/routes/{RouteId}`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`ConflictException`](Error::ConflictException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn update_route(
        &self,
        input: operation::UpdateRouteRequest,
    ) -> Call<operation::UpdateRouteResult, Error> {
        self.core.call(&operation::update_route::OPERATION, input)
    }

    /// Changes a route response of a WebSocket API. What the input leaves out stays as it is.
    ///
    /// `PATCH /v2/apis/{ApiId}/routes/{RouteId}/routeresponses/{RouteResponseId}`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`ConflictException`](Error::ConflictException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn update_route_response(
        &self,
        input: operation::UpdateRouteResponseRequest,
    ) -> Call<operation::UpdateRouteResponseResponse, Error> {
        self.core.call(&operation::update_route_response::OPERATION, input)
    }

    /// Changes a stage of an API, for example to serve another deployment. What the input leaves
    /// out stays as it is.
    ///
    /// `PATCH /v2/apis/{ApiId}/stages/{StageName}`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`ConflictException`](Error::ConflictException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn update_stage(
        &self,
        input: operation::UpdateStageRequest,
    ) -> Call<operation::UpdateStageResponse, Error> {
        self.core.call(&operation::update_stage::OPERATION, input)
    }

    /// Renames a VPC link. Its subnets and security groups cannot be changed.
    ///
    /// `PATCH /v2/vpclinks/{VpcLinkId}`
    ///
    /// # Errors
    ///
    /// [`BadRequestException`](Error::BadRequestException),
    /// [`NotFoundException`](Error::NotFoundException),
    /// [`TooManyRequestsException`](Error::TooManyRequestsException), and what every call may fail
    /// with (see [`Error`]).
    #[inline]
    pub fn update_vpc_link(
        &self,
        input: operation::UpdateVpcLinkRequest,
    ) -> Call<operation::UpdateVpcLinkResponse, Error> {
        self.core.call(&operation::update_vpc_link::OPERATION, input)
    }
}
