//! Thirty calls, as a program that works with the whole of an API would make them.

#![forbid(unsafe_code)]

use std::error::Error;

use apigatewayv2::operation::{
    CreateDeploymentRequest, CreateDomainNameRequest, CreateRouteRequest, CreateStageRequest,
    DeleteRouteRequest, GetApiMappingRequest, GetApiMappingsRequest, GetApiRequest, GetApisRequest,
    GetAuthorizerRequest, GetAuthorizersRequest, GetDeploymentRequest, GetDeploymentsRequest,
    GetDomainNameRequest, GetDomainNamesRequest, GetIntegrationRequest, GetIntegrationsRequest,
    GetModelRequest, GetModelsRequest, GetRouteRequest, GetRoutesRequest, GetStageRequest,
    GetStagesRequest, GetTagsRequest, GetVpcLinkRequest, UpdateApiRequest, UpdateAuthorizerRequest,
    UpdateIntegrationRequest, UpdateRouteRequest, UpdateStageRequest,
};
use apigatewayv2::{Client, Config};

/// Makes calls one after the other and prints what comes back.
macro_rules! calls {
    ($client:ident; $($method:ident($input:expr);)+) => {
        $(println!("{:?}", $client.$method($input).await?);)+
    };
}

fn main() -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let client = Client::new(Config::from_env()?);
        calls! { client;
            get_api(GetApiRequest::new("api_id"));
            get_apis(GetApisRequest::new());
            get_api_mapping(GetApiMappingRequest::new("api_mapping_id", "domain_name"));
            get_api_mappings(GetApiMappingsRequest::new("domain_name"));
            get_authorizer(GetAuthorizerRequest::new("api_id", "authorizer_id"));
            get_authorizers(GetAuthorizersRequest::new("api_id"));
            get_deployment(GetDeploymentRequest::new("api_id", "deployment_id"));
            get_deployments(GetDeploymentsRequest::new("api_id"));
            get_domain_name(GetDomainNameRequest::new("domain_name"));
            get_domain_names(GetDomainNamesRequest::new());
            get_integration(GetIntegrationRequest::new("api_id", "integration_id"));
            get_integrations(GetIntegrationsRequest::new("api_id"));
            get_model(GetModelRequest::new("api_id", "model_id"));
            get_models(GetModelsRequest::new("api_id"));
            get_route(GetRouteRequest::new("api_id", "route_id"));
            get_routes(GetRoutesRequest::new("api_id"));
            get_stage(GetStageRequest::new("api_id", "stage_name"));
            get_stages(GetStagesRequest::new("api_id"));
            get_tags(GetTagsRequest::new("resource_arn"));
            get_vpc_link(GetVpcLinkRequest::new("vpc_link_id"));
            create_deployment(CreateDeploymentRequest::new("api_id"));
            create_domain_name(CreateDomainNameRequest::new("domain_name"));
            create_route(CreateRouteRequest::new("api_id", "route_key"));
            create_stage(CreateStageRequest::new("api_id", "stage_name"));
            update_api(UpdateApiRequest::new("api_id"));
            update_authorizer(UpdateAuthorizerRequest::new("api_id", "authorizer_id"));
            update_integration(UpdateIntegrationRequest::new("api_id", "integration_id"));
            update_route(UpdateRouteRequest::new("api_id", "route_id"));
            update_stage(UpdateStageRequest::new("api_id", "stage_name"));
            delete_route(DeleteRouteRequest::new("api_id", "route_id"));
        }
        Ok(())
    })
}
