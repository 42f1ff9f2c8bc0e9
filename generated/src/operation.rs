// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! The operations: what each takes and returns, and how it goes over the wire.

pub(crate) mod create_api;
pub(crate) mod create_api_mapping;
pub(crate) mod create_authorizer;
pub(crate) mod create_deployment;
pub(crate) mod create_domain_name;
pub(crate) mod create_integration;
pub(crate) mod create_integration_response;
pub(crate) mod create_model;
pub(crate) mod create_portal;
pub(crate) mod create_portal_product;
pub(crate) mod create_product_page;
pub(crate) mod create_product_rest_endpoint_page;
pub(crate) mod create_route;
pub(crate) mod create_route_response;
pub(crate) mod create_routing_rule;
pub(crate) mod create_stage;
pub(crate) mod create_vpc_link;
pub(crate) mod delete_access_log_settings;
pub(crate) mod delete_api;
pub(crate) mod delete_api_mapping;
pub(crate) mod delete_authorizer;
pub(crate) mod delete_cors_configuration;
pub(crate) mod delete_deployment;
pub(crate) mod delete_domain_name;
pub(crate) mod delete_integration;
pub(crate) mod delete_integration_response;
pub(crate) mod delete_model;
pub(crate) mod delete_portal;
pub(crate) mod delete_portal_product;
pub(crate) mod delete_portal_product_sharing_policy;
pub(crate) mod delete_product_page;
pub(crate) mod delete_product_rest_endpoint_page;
pub(crate) mod delete_route;
pub(crate) mod delete_route_request_parameter;
pub(crate) mod delete_route_response;
pub(crate) mod delete_route_settings;
pub(crate) mod delete_routing_rule;
pub(crate) mod delete_stage;
pub(crate) mod delete_vpc_link;
pub(crate) mod disable_portal;
pub(crate) mod export_api;
pub(crate) mod get_api;
pub(crate) mod get_api_mapping;
pub(crate) mod get_api_mappings;
pub(crate) mod get_apis;
pub(crate) mod get_authorizer;
pub(crate) mod get_authorizers;
pub(crate) mod get_deployment;
pub(crate) mod get_deployments;
pub(crate) mod get_domain_name;
pub(crate) mod get_domain_names;
pub(crate) mod get_integration;
pub(crate) mod get_integration_response;
pub(crate) mod get_integration_responses;
pub(crate) mod get_integrations;
pub(crate) mod get_model;
pub(crate) mod get_model_template;
pub(crate) mod get_models;
pub(crate) mod get_portal;
pub(crate) mod get_portal_product;
pub(crate) mod get_portal_product_sharing_policy;
pub(crate) mod get_product_page;
pub(crate) mod get_product_rest_endpoint_page;
pub(crate) mod get_route;
pub(crate) mod get_route_response;
pub(crate) mod get_route_responses;
pub(crate) mod get_routes;
pub(crate) mod get_routing_rule;
pub(crate) mod get_stage;
pub(crate) mod get_stages;
pub(crate) mod get_tags;
pub(crate) mod get_vpc_link;
pub(crate) mod get_vpc_links;
pub(crate) mod import_api;
pub(crate) mod list_portal_products;
pub(crate) mod list_portals;
pub(crate) mod list_product_pages;
pub(crate) mod list_product_rest_endpoint_pages;
pub(crate) mod list_routing_rules;
pub(crate) mod preview_portal;
pub(crate) mod publish_portal;
pub(crate) mod put_portal_product_sharing_policy;
pub(crate) mod put_routing_rule;
pub(crate) mod reimport_api;
pub(crate) mod reset_authorizers_cache;
pub(crate) mod tag_resource;
pub(crate) mod untag_resource;
pub(crate) mod update_api;
pub(crate) mod update_api_mapping;
pub(crate) mod update_authorizer;
pub(crate) mod update_deployment;
pub(crate) mod update_domain_name;
pub(crate) mod update_integration;
pub(crate) mod update_integration_response;
pub(crate) mod update_model;
pub(crate) mod update_portal;
pub(crate) mod update_portal_product;
pub(crate) mod update_product_page;
pub(crate) mod update_product_rest_endpoint_page;
pub(crate) mod update_route;
pub(crate) mod update_route_response;
pub(crate) mod update_stage;
pub(crate) mod update_vpc_link;

pub use self::create_api::{CreateApiRequest, CreateApiResponse};
pub use self::create_api_mapping::{CreateApiMappingRequest, CreateApiMappingResponse};
pub use self::create_authorizer::{CreateAuthorizerRequest, CreateAuthorizerResponse};
pub use self::create_deployment::{CreateDeploymentRequest, CreateDeploymentResponse};
pub use self::create_domain_name::{CreateDomainNameRequest, CreateDomainNameResponse};
pub use self::create_integration::{CreateIntegrationRequest, CreateIntegrationResult};
pub use self::create_integration_response::{
    CreateIntegrationResponseRequest, CreateIntegrationResponseResponse,
};
pub use self::create_model::{CreateModelRequest, CreateModelResponse};
pub use self::create_portal::{CreatePortalRequest, CreatePortalResponse};
pub use self::create_portal_product::{
    CreatePortalProductRequest, CreatePortalProductResponse,
};
pub use self::create_product_page::{CreateProductPageRequest, CreateProductPageResponse};
pub use self::create_product_rest_endpoint_page::{
    CreateProductRestEndpointPageRequest, CreateProductRestEndpointPageResponse,
};
pub use self::create_route::{CreateRouteRequest, CreateRouteResult};
pub use self::create_route_response::{
    CreateRouteResponseRequest, CreateRouteResponseResponse,
};
pub use self::create_routing_rule::{CreateRoutingRuleRequest, CreateRoutingRuleResponse};
pub use self::create_stage::{CreateStageRequest, CreateStageResponse};
pub use self::create_vpc_link::{CreateVpcLinkRequest, CreateVpcLinkResponse};
pub use self::delete_access_log_settings::{
    DeleteAccessLogSettingsOutput, DeleteAccessLogSettingsRequest,
};
pub use self::delete_api::{DeleteApiOutput, DeleteApiRequest};
pub use self::delete_api_mapping::{DeleteApiMappingOutput, DeleteApiMappingRequest};
pub use self::delete_authorizer::{DeleteAuthorizerOutput, DeleteAuthorizerRequest};
pub use self::delete_cors_configuration::{
    DeleteCorsConfigurationOutput, DeleteCorsConfigurationRequest,
};
pub use self::delete_deployment::{DeleteDeploymentOutput, DeleteDeploymentRequest};
pub use self::delete_domain_name::{DeleteDomainNameOutput, DeleteDomainNameRequest};
pub use self::delete_integration::{DeleteIntegrationOutput, DeleteIntegrationRequest};
pub use self::delete_integration_response::{
    DeleteIntegrationResponseOutput, DeleteIntegrationResponseRequest,
};
pub use self::delete_model::{DeleteModelOutput, DeleteModelRequest};
pub use self::delete_portal::{DeletePortalOutput, DeletePortalRequest};
pub use self::delete_portal_product::{
    DeletePortalProductOutput, DeletePortalProductRequest,
};
pub use self::delete_portal_product_sharing_policy::{
    DeletePortalProductSharingPolicyOutput, DeletePortalProductSharingPolicyRequest,
};
pub use self::delete_product_page::{DeleteProductPageOutput, DeleteProductPageRequest};
pub use self::delete_product_rest_endpoint_page::{
    DeleteProductRestEndpointPageOutput, DeleteProductRestEndpointPageRequest,
};
pub use self::delete_route::{DeleteRouteOutput, DeleteRouteRequest};
pub use self::delete_route_request_parameter::{
    DeleteRouteRequestParameterOutput, DeleteRouteRequestParameterRequest,
};
pub use self::delete_route_response::{
    DeleteRouteResponseOutput, DeleteRouteResponseRequest,
};
pub use self::delete_route_settings::{
    DeleteRouteSettingsOutput, DeleteRouteSettingsRequest,
};
pub use self::delete_routing_rule::{DeleteRoutingRuleOutput, DeleteRoutingRuleRequest};
pub use self::delete_stage::{DeleteStageOutput, DeleteStageRequest};
pub use self::delete_vpc_link::{DeleteVpcLinkRequest, DeleteVpcLinkResponse};
pub use self::disable_portal::{DisablePortalOutput, DisablePortalRequest};
pub use self::export_api::{ExportApiRequest, ExportApiResponse};
pub use self::get_api::{GetApiRequest, GetApiResponse};
pub use self::get_api_mapping::{GetApiMappingRequest, GetApiMappingResponse};
pub use self::get_api_mappings::{GetApiMappingsRequest, GetApiMappingsResponse};
pub use self::get_apis::{GetApisRequest, GetApisResponse};
pub use self::get_authorizer::{GetAuthorizerRequest, GetAuthorizerResponse};
pub use self::get_authorizers::{GetAuthorizersRequest, GetAuthorizersResponse};
pub use self::get_deployment::{GetDeploymentRequest, GetDeploymentResponse};
pub use self::get_deployments::{GetDeploymentsRequest, GetDeploymentsResponse};
pub use self::get_domain_name::{GetDomainNameRequest, GetDomainNameResponse};
pub use self::get_domain_names::{GetDomainNamesRequest, GetDomainNamesResponse};
pub use self::get_integration::{GetIntegrationRequest, GetIntegrationResult};
pub use self::get_integration_response::{
    GetIntegrationResponseRequest, GetIntegrationResponseResponse,
};
pub use self::get_integration_responses::{
    GetIntegrationResponsesRequest, GetIntegrationResponsesResponse,
};
pub use self::get_integrations::{GetIntegrationsRequest, GetIntegrationsResponse};
pub use self::get_model::{GetModelRequest, GetModelResponse};
pub use self::get_model_template::{GetModelTemplateRequest, GetModelTemplateResponse};
pub use self::get_models::{GetModelsRequest, GetModelsResponse};
pub use self::get_portal::{GetPortalRequest, GetPortalResponse};
pub use self::get_portal_product::{GetPortalProductRequest, GetPortalProductResponse};
pub use self::get_portal_product_sharing_policy::{
    GetPortalProductSharingPolicyRequest, GetPortalProductSharingPolicyResponse,
};
pub use self::get_product_page::{GetProductPageRequest, GetProductPageResponse};
pub use self::get_product_rest_endpoint_page::{
    GetProductRestEndpointPageRequest, GetProductRestEndpointPageResponse,
};
pub use self::get_route::{GetRouteRequest, GetRouteResult};
pub use self::get_route_response::{GetRouteResponseRequest, GetRouteResponseResponse};
pub use self::get_route_responses::{GetRouteResponsesRequest, GetRouteResponsesResponse};
pub use self::get_routes::{GetRoutesRequest, GetRoutesResponse};
pub use self::get_routing_rule::{GetRoutingRuleRequest, GetRoutingRuleResponse};
pub use self::get_stage::{GetStageRequest, GetStageResponse};
pub use self::get_stages::{GetStagesRequest, GetStagesResponse};
pub use self::get_tags::{GetTagsRequest, GetTagsResponse};
pub use self::get_vpc_link::{GetVpcLinkRequest, GetVpcLinkResponse};
pub use self::get_vpc_links::{GetVpcLinksRequest, GetVpcLinksResponse};
pub use self::import_api::{ImportApiRequest, ImportApiResponse};
pub use self::list_portal_products::{
    ListPortalProductsRequest, ListPortalProductsResponse,
};
pub use self::list_portals::{ListPortalsRequest, ListPortalsResponse};
pub use self::list_product_pages::{ListProductPagesRequest, ListProductPagesResponse};
pub use self::list_product_rest_endpoint_pages::{
    ListProductRestEndpointPagesRequest, ListProductRestEndpointPagesResponse,
};
pub use self::list_routing_rules::{ListRoutingRulesRequest, ListRoutingRulesResponse};
pub use self::preview_portal::{PreviewPortalRequest, PreviewPortalResponse};
pub use self::publish_portal::{PublishPortalRequest, PublishPortalResponse};
pub use self::put_portal_product_sharing_policy::{
    PutPortalProductSharingPolicyRequest, PutPortalProductSharingPolicyResponse,
};
pub use self::put_routing_rule::{PutRoutingRuleRequest, PutRoutingRuleResponse};
pub use self::reimport_api::{ReimportApiRequest, ReimportApiResponse};
pub use self::reset_authorizers_cache::{
    ResetAuthorizersCacheOutput, ResetAuthorizersCacheRequest,
};
pub use self::tag_resource::{TagResourceRequest, TagResourceResponse};
pub use self::untag_resource::{UntagResourceOutput, UntagResourceRequest};
pub use self::update_api::{UpdateApiRequest, UpdateApiResponse};
pub use self::update_api_mapping::{UpdateApiMappingRequest, UpdateApiMappingResponse};
pub use self::update_authorizer::{UpdateAuthorizerRequest, UpdateAuthorizerResponse};
pub use self::update_deployment::{UpdateDeploymentRequest, UpdateDeploymentResponse};
pub use self::update_domain_name::{UpdateDomainNameRequest, UpdateDomainNameResponse};
pub use self::update_integration::{UpdateIntegrationRequest, UpdateIntegrationResult};
pub use self::update_integration_response::{
    UpdateIntegrationResponseRequest, UpdateIntegrationResponseResponse,
};
pub use self::update_model::{UpdateModelRequest, UpdateModelResponse};
pub use self::update_portal::{UpdatePortalRequest, UpdatePortalResponse};
pub use self::update_portal_product::{
    UpdatePortalProductRequest, UpdatePortalProductResponse,
};
pub use self::update_product_page::{UpdateProductPageRequest, UpdateProductPageResponse};
pub use self::update_product_rest_endpoint_page::{
    UpdateProductRestEndpointPageRequest, UpdateProductRestEndpointPageResponse,
};
pub use self::update_route::{UpdateRouteRequest, UpdateRouteResult};
pub use self::update_route_response::{
    UpdateRouteResponseRequest, UpdateRouteResponseResponse,
};
pub use self::update_stage::{UpdateStageRequest, UpdateStageResponse};
pub use self::update_vpc_link::{UpdateVpcLinkRequest, UpdateVpcLinkResponse};
