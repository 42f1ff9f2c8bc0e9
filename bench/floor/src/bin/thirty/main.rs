//! Thirty calls, as a program that works with the whole of an API would make them.

#![forbid(unsafe_code)]

mod changes;
mod outputs;

use std::error::Error;

use bench_floor::client::{Client, label};
use bench_floor::integration::{Integration, IntegrationChange};
use reqwest::Method;

use self::changes::{
    CreateDeployment, CreateDomainName, RouteChange, StageChange, UpdateApi, UpdateAuthorizer,
};
use self::outputs::{
    Api, ApiMapping, ApiMappings, Apis, Authorizer, Authorizers, Deployment, Deployments,
    DomainName, DomainNames, Integrations, Model, Models, Route, Routes, Stage, Stages, Tags,
    VpcLink,
};

/// Makes calls one after the other and prints what comes back.
macro_rules! calls {
    ($client:ident; $($method:ident $path:literal($($label:literal),*) $($body:expr)? => $output:ty;)+) => {
        $(
            let path = format!($path, $(label($label)),*);
            let body = body!($($body)?);
            let answer = $client.send(Method::$method, &path, body).await?;
            println!("{:?}", serde_json::from_slice::<$output>(&answer)?);
        )+
    };
}

macro_rules! body {
    () => {
        Vec::new()
    };
    ($body:expr) => {
        serde_json::to_vec(&$body)?
    };
}

fn main() -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let client = Client::from_env()?;
        let text = |text: &str| Some(text.to_owned());
        let domain_name = CreateDomainName {
            domain_name: text("domain_name"),
            ..Default::default()
        };
        let route = RouteChange {
            route_key: text("route_key"),
            ..Default::default()
        };
        let stage = StageChange {
            stage_name: text("stage_name"),
            ..Default::default()
        };
        calls! { client;
            GET "/v2/apis/{}"("api_id") => Api;
            GET "/v2/apis"() => Apis;
            GET "/v2/domainnames/{}/apimappings/{}"("domain_name", "api_mapping_id") => ApiMapping;
            GET "/v2/domainnames/{}/apimappings"("domain_name") => ApiMappings;
            GET "/v2/apis/{}/authorizers/{}"("api_id", "authorizer_id") => Authorizer;
            GET "/v2/apis/{}/authorizers"("api_id") => Authorizers;
            GET "/v2/apis/{}/deployments/{}"("api_id", "deployment_id") => Deployment;
            GET "/v2/apis/{}/deployments"("api_id") => Deployments;
            GET "/v2/domainnames/{}"("domain_name") => DomainName;
            GET "/v2/domainnames"() => DomainNames;
            GET "/v2/apis/{}/integrations/{}"("api_id", "integration_id") => Integration;
            GET "/v2/apis/{}/integrations"("api_id") => Integrations;
            GET "/v2/apis/{}/models/{}"("api_id", "model_id") => Model;
            GET "/v2/apis/{}/models"("api_id") => Models;
            GET "/v2/apis/{}/routes/{}"("api_id", "route_id") => Route;
            GET "/v2/apis/{}/routes"("api_id") => Routes;
            GET "/v2/apis/{}/stages/{}"("api_id", "stage_name") => Stage;
            GET "/v2/apis/{}/stages"("api_id") => Stages;
            GET "/v2/tags/{}"("resource_arn") => Tags;
            GET "/v2/vpclinks/{}"("vpc_link_id") => VpcLink;
            POST "/v2/apis/{}/deployments"("api_id") CreateDeployment::default() => Deployment;
            POST "/v2/domainnames"() domain_name => DomainName;
            POST "/v2/apis/{}/routes"("api_id") route => Route;
            POST "/v2/apis/{}/stages"("api_id") stage => Stage;
            PATCH "/v2/apis/{}"("api_id") UpdateApi::default() => Api;
            PATCH "/v2/apis/{}/authorizers/{}"("api_id", "authorizer_id")
                UpdateAuthorizer::default() => Authorizer;
            PATCH "/v2/apis/{}/integrations/{}"("api_id", "integration_id")
                IntegrationChange::default() => Integration;
            PATCH "/v2/apis/{}/routes/{}"("api_id", "route_id") RouteChange::default() => Route;
            PATCH "/v2/apis/{}/stages/{}"("api_id", "stage_name") StageChange::default() => Stage;
        }
        let path = format!("/v2/apis/{}/routes/{}", label("api_id"), label("route_id"));
        client.send(Method::DELETE, &path, Vec::new()).await?;
        Ok(())
    })
}
