//! Shapes of a model in Smithy's JSON AST, turned into the schemas that emitted code would hold.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Mutex;

use serde_json::{Map, Value as Json};
use tinsmith_runtime::codegen::{Operation, Service};
use tinsmith_runtime::protocol::Protocol;
use tinsmith_runtime::shape::{Member, Schema};

use crate::target_of;

/// A model, which lives as long as the test.
pub(crate) struct Model {
    shapes: Map<String, Json>,
    schemas: Mutex<HashMap<&'static str, &'static Schema>>,
}

static EMPTY: Json = Json::Null;

impl Model {
    pub(crate) fn load(path: &Path) -> &'static Self {
        let text = std::fs::read_to_string(path).expect("the suite can be read");
        let mut model: Json = serde_json::from_str(&text).expect("the suite is JSON");
        let Some(Json::Object(shapes)) = model.get_mut("shapes").map(Json::take) else {
            panic!("the suite has shapes")
        };
        Box::leak(Box::new(Self {
            shapes,
            schemas: Mutex::default(),
        }))
    }

    /// The shapes as the model has them.
    pub(crate) fn raw(&'static self) -> &'static Map<String, Json> {
        &self.shapes
    }

    pub(crate) fn shapes(&'static self) -> impl Iterator<Item = (&'static str, &'static Json)> {
        self.shapes.iter().map(|(id, shape)| (id.as_str(), shape))
    }

    pub(crate) fn shape(&'static self, id: &str) -> &'static Json {
        self.shapes.get(id).unwrap_or(&EMPTY)
    }

    /// `structure`, `string`, `boolean` …; the shapes of the prelude by their name.
    pub(crate) fn kind(&'static self, id: &'static str) -> &'static str {
        match self.shape(id)["type"].as_str() {
            Some("string") if self.shape(id)["traits"].get("smithy.api#enum").is_some() => "enum",
            Some("set") => "list",
            Some(kind) => kind,
            None => match id.strip_prefix("smithy.api#").expect(id) {
                "Unit" => "structure",
                "String" => "string",
                "Blob" => "blob",
                "Boolean" | "PrimitiveBoolean" => "boolean",
                "Byte" | "PrimitiveByte" => "byte",
                "Short" | "PrimitiveShort" => "short",
                "Integer" | "PrimitiveInteger" => "integer",
                "Long" | "PrimitiveLong" => "long",
                "Float" | "PrimitiveFloat" => "float",
                "Double" | "PrimitiveDouble" => "double",
                "BigInteger" => "bigInteger",
                "BigDecimal" => "bigDecimal",
                "Timestamp" => "timestamp",
                "Document" => "document",
                other => panic!("no shape {other}"),
            },
        }
    }

    pub(crate) fn is_streaming(&'static self, id: &str) -> bool {
        let traits = &self.shape(id)["traits"];
        traits.get("smithy.api#streaming").is_some()
    }

    /// The members of a structure or union, with what its mixins add.
    pub(crate) fn members(&'static self, id: &str) -> Vec<(&'static str, &'static Json)> {
        let shape = self.shape(id);
        let mut members = Vec::new();
        for mixin in shape["mixins"].as_array().into_iter().flatten() {
            members.extend(self.members(target(mixin)));
        }
        for (name, member) in shape["members"].as_object().into_iter().flatten() {
            members.push((name, member));
        }
        members
    }

    pub(crate) fn schema(&'static self, id: &'static str) -> &'static Schema {
        if let Some(schema) = self.schemas.lock().expect("no test panicked").get(id) {
            return schema;
        }
        let members = self.members(id).into_iter();
        let members: Vec<Member> = members
            .map(|(name, member)| self.member(name, member))
            .collect();
        let schema = self.with_root(Schema::new(id, members.leak()), id);
        let schema = Box::leak(Box::new(schema));
        self.schemas
            .lock()
            .expect("no test panicked")
            .insert(id, schema);
        schema
    }

    /// The traits of the shape itself, after those that its mixins hand down.
    fn with_root(&'static self, mut schema: Schema, id: &str) -> Schema {
        let shape = self.shape(id);
        for mixin in shape["mixins"].as_array().into_iter().flatten() {
            schema = self.with_root(schema, target(mixin));
        }
        if let Some(name) = shape["traits"]["smithy.api#xmlName"].as_str() {
            schema = schema.xml(name);
        }
        match xml_namespace(&shape["traits"]) {
            Some((uri, prefix)) => schema.xml_namespace(uri, prefix),
            None => schema,
        }
    }

    pub(crate) fn operation(&'static self, id: &'static str) -> Operation {
        let traits = &self.shape(id)["traits"];
        let (_, name) = id.split_once('#').expect("an absolute shape id");
        let mut operation = Operation::new(name);
        if let Some(http) = traits.get("smithy.api#http") {
            operation = operation.http(text(&http["method"]), text(&http["uri"]));
        }
        if let Some(endpoint) = traits.get("smithy.api#endpoint") {
            operation = operation.host_prefix(text(&endpoint["hostPrefix"]));
        }
        if target_of(self.shape(id), "input") == "smithy.api#Unit" {
            operation = operation.without_input();
        }
        if traits
            .get("aws.customizations#s3UnwrappedXmlOutput")
            .is_some()
        {
            operation = operation.unwrapped_output();
        }
        operation
    }

    /// What `aws.protocols#awsQueryError` says that the error `id` is called.
    pub(crate) fn query_error_code(&'static self, id: &str) -> Option<&'static str> {
        let code = &self.shape(id)["traits"]["aws.protocols#awsQueryError"]["code"];
        code.as_str()
    }

    /// The service that `operation` belongs to.
    pub(crate) fn service(
        &'static self,
        operation: &str,
        protocol: &'static dyn Protocol,
    ) -> Service {
        let services = self
            .shapes()
            .filter(|(_, shape)| shape["type"] == "service");
        let is_here = |(_, service): &(&str, &Json)| {
            let mut operations = service["operations"].as_array().into_iter().flatten();
            operations.any(|reference| reference["target"] == operation)
        };
        let (id, service) = services.into_iter().find(is_here).expect(operation);
        let (_, name) = id.split_once('#').expect("an absolute shape id");
        let traits = &service["traits"];
        let sdk_id = traits["aws.api#service"]["sdkId"].as_str();
        let mut built = Service::new(sdk_id.unwrap_or(name), text(&service["version"]), protocol)
            .shape_name(name);
        if traits.get("aws.protocols#awsQueryCompatible").is_some() {
            built = built.query_compatible();
        }
        match xml_namespace(&service["traits"]) {
            Some((uri, prefix)) => built.xml_namespace(uri, prefix),
            None => built,
        }
    }

    /// A member with its own traits and those of its target.
    fn member(&'static self, name: &'static str, member: &'static Json) -> Member {
        let id = target(member);
        let mut built = Member::new(name, name);
        for (id, value) in self.shape(id)["traits"].as_object().into_iter().flatten() {
            // These say how a document begins that is the shape itself.
            if !matches!(
                id.as_str(),
                "smithy.api#xmlName" | "smithy.api#xmlNamespace"
            ) {
                built = with_trait(built, id, value);
            }
        }
        for (id, value) in member["traits"].as_object().into_iter().flatten() {
            built = with_trait(built, id, value);
        }
        let shape = self.shape(id);
        match self.kind(id) {
            "list" => built = built.inner(self.inner("member", &shape["member"])),
            "map" => {
                built = built
                    .inner(self.inner("value", &shape["value"]))
                    .key(self.inner("key", &shape["key"]));
            }
            "structure" => built = built.structure(),
            _ => {}
        }
        built
    }

    fn inner(&'static self, name: &'static str, member: &'static Json) -> &'static Member {
        Box::leak(Box::new(self.member(name, member)))
    }
}

/// The shape that a member or a reference has for its target.
pub(crate) fn target(member: &'static Json) -> &'static str {
    text(&member["target"])
}

fn text(value: &'static Json) -> &'static str {
    value.as_str().expect("a string in the model")
}

fn with_trait(member: Member, id: &str, value: &'static Json) -> Member {
    let name = id.split_once('#').map_or(id, |(_, name)| name);
    match name {
        "httpLabel" => member.label(),
        "httpQuery" => member.query(text(value)),
        "httpQueryParams" => member.query_params(),
        "httpHeader" => member.header(text(value)),
        "httpPrefixHeaders" => member.prefix_headers(text(value)),
        "httpPayload" => member.payload(),
        "httpResponseCode" => member.response_code(),
        "jsonName" => member.json(text(value)),
        "xmlName" => member.xml(text(value)),
        "xmlAttribute" => member.xml_attribute(),
        "xmlFlattened" => member.xml_flattened(),
        "xmlNamespace" => {
            let prefix = value["prefix"].as_str().unwrap_or_default();
            member.xml_namespace(text(&value["uri"]), prefix)
        }
        "ec2QueryName" => member.ec2(text(value)),
        "mediaType" => member.media_type(text(value)),
        "timestampFormat" => match text(value) {
            "date-time" => member.date_time(),
            "http-date" => member.http_date(),
            _ => member.epoch_seconds(),
        },
        "required" => member.required(),
        "sensitive" => member.sensitive(),
        "sparse" => member.sparse(),
        "idempotencyToken" => member.idempotency_token(),
        "hostLabel" => member.host_label(),
        "streaming" => member.streaming(),
        _ => member,
    }
}

fn xml_namespace(traits: &'static Json) -> Option<(&'static str, &'static str)> {
    let namespace = traits.get("smithy.api#xmlNamespace")?;
    let prefix = namespace["prefix"].as_str().unwrap_or_default();
    Some((text(&namespace["uri"]), prefix))
}
