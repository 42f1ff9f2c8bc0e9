//! Thirty calls, as a program that works with the whole of an API would make them.

#![forbid(unsafe_code)]

use std::error::Error;

/// Makes calls one after the other and prints what comes back.
macro_rules! calls {
    ($client:ident; $($method:ident($($member:ident),*);)+) => {
        $(println!("{:?}", $client.$method()$(.$member(stringify!($member)))*.send().await?);)+
    };
}

fn main() -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let client = bench_official::client().await;
        calls! { client;
            get_api(api_id);
            get_apis();
            get_api_mapping(api_mapping_id, domain_name);
            get_api_mappings(domain_name);
            get_authorizer(api_id, authorizer_id);
            get_authorizers(api_id);
            get_deployment(api_id, deployment_id);
            get_deployments(api_id);
            get_domain_name(domain_name);
            get_domain_names();
            get_integration(api_id, integration_id);
            get_integrations(api_id);
            get_model(api_id, model_id);
            get_models(api_id);
            get_route(api_id, route_id);
            get_routes(api_id);
            get_stage(api_id, stage_name);
            get_stages(api_id);
            get_tags(resource_arn);
            get_vpc_link(vpc_link_id);
            create_deployment(api_id);
            create_domain_name(domain_name);
            create_route(api_id, route_key);
            create_stage(api_id, stage_name);
            update_api(api_id);
            update_authorizer(api_id, authorizer_id);
            update_integration(api_id, integration_id);
            update_route(api_id, route_id);
            update_stage(api_id, stage_name);
            delete_route(api_id, route_id);
        }
        Ok(())
    })
}
