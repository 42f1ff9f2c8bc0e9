// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! Where the service is reached.

use tinsmith_runtime::endpoint::rules::Condition::{Assign, Check};
use tinsmith_runtime::endpoint::rules::Expr::{
    Attr, Bool, BooleanEquals, Call, IsSet, Ref, Template, Text,
};
use tinsmith_runtime::endpoint::rules::PathPart::Key;
use tinsmith_runtime::endpoint::rules::{AWS_PARTITION, Parameter, Rule, RuleSet, Target};

/// How the endpoint follows from the client's settings; the first rule that matches decides.
pub(crate) const ENDPOINT_RULES: RuleSet = RuleSet {
    parameters: &[
        Parameter::string("Region").built_in("AWS::Region"),
        Parameter::boolean("UseDualStack")
            .built_in("AWS::UseDualStack")
            .default(Bool(false)),
        Parameter::boolean("UseFIPS").built_in("AWS::UseFIPS").default(Bool(false)),
        Parameter::string("Endpoint").built_in("SDK::Endpoint"),
    ],
    rules: &[
        Rule::Tree {
            conditions: &[Check(IsSet(&Ref("Endpoint")))],
            rules: &[
                Rule::Error {
                    conditions: &[Check(BooleanEquals(&[Ref("UseFIPS"), Bool(true)]))],
                    message: Text(
                        "Invalid Configuration: FIPS and custom endpoint are not supported",
                    ),
                },
                Rule::Error {
                    conditions: &[
                        Check(BooleanEquals(&[Ref("UseDualStack"), Bool(true)])),
                    ],
                    message: Text(
                        "Invalid Configuration: Dualstack and custom endpoint are not supported",
                    ),
                },
                Rule::Endpoint {
                    conditions: &[],
                    endpoint: Target::new(Ref("Endpoint")),
                },
            ],
        },
        Rule::Tree {
            conditions: &[
                Check(IsSet(&Ref("Region"))),
                Assign("PartitionResult", Call(AWS_PARTITION, &[Ref("Region")])),
            ],
            rules: &[
                Rule::Tree {
                    conditions: &[
                        Check(BooleanEquals(&[Ref("UseFIPS"), Bool(true)])),
                        Check(BooleanEquals(&[Ref("UseDualStack"), Bool(true)])),
                    ],
                    rules: &[
                        Rule::Endpoint {
                            conditions: &[
                                Check(
                                    BooleanEquals(
                                        &[
                                            Attr(&Ref("PartitionResult"), &[Key("supportsFIPS")]),
                                            Bool(true),
                                        ],
                                    ),
                                ),
                                Check(
                                    BooleanEquals(
                                        &[
                                            Attr(&Ref("PartitionResult"), &[Key("supportsDualStack")]),
                                            Bool(true),
                                        ],
                                    ),
                                ),
                            ],
                            endpoint: Target::new(
                                Template(
                                    &[
                                        Text("https://apigateway-fips."),
                                        Ref("Region"),
                                        Text("."),
                                        Attr(&Ref("PartitionResult"), &[Key("dualStackDnsSuffix")]),
                                    ],
                                ),
                            ),
                        },
                        Rule::Error {
                            conditions: &[],
                            message: Text(
                                "FIPS and DualStack are enabled, but this partition does not support one or both",
                            ),
                        },
                    ],
                },
                Rule::Tree {
                    conditions: &[Check(BooleanEquals(&[Ref("UseFIPS"), Bool(true)]))],
                    rules: &[
                        Rule::Endpoint {
                            conditions: &[
                                Check(
                                    BooleanEquals(
                                        &[
                                            Attr(&Ref("PartitionResult"), &[Key("supportsFIPS")]),
                                            Bool(true),
                                        ],
                                    ),
                                ),
                            ],
                            endpoint: Target::new(
                                Template(
                                    &[
                                        Text("https://apigateway-fips."),
                                        Ref("Region"),
                                        Text("."),
                                        Attr(&Ref("PartitionResult"), &[Key("dnsSuffix")]),
                                    ],
                                ),
                            ),
                        },
                        Rule::Error {
                            conditions: &[],
                            message: Text(
                                "FIPS is enabled but this partition does not support FIPS",
                            ),
                        },
                    ],
                },
                Rule::Tree {
                    conditions: &[
                        Check(BooleanEquals(&[Ref("UseDualStack"), Bool(true)])),
                    ],
                    rules: &[
                        Rule::Endpoint {
                            conditions: &[
                                Check(
                                    BooleanEquals(
                                        &[
                                            Attr(&Ref("PartitionResult"), &[Key("supportsDualStack")]),
                                            Bool(true),
                                        ],
                                    ),
                                ),
                            ],
                            endpoint: Target::new(
                                Template(
                                    &[
                                        Text("https://apigateway."),
                                        Ref("Region"),
                                        Text("."),
                                        Attr(&Ref("PartitionResult"), &[Key("dualStackDnsSuffix")]),
                                    ],
                                ),
                            ),
                        },
                        Rule::Error {
                            conditions: &[],
                            message: Text(
                                "DualStack is enabled but this partition does not support DualStack",
                            ),
                        },
                    ],
                },
                Rule::Endpoint {
                    conditions: &[],
                    endpoint: Target::new(
                        Template(
                            &[
                                Text("https://apigateway."),
                                Ref("Region"),
                                Text("."),
                                Attr(&Ref("PartitionResult"), &[Key("dnsSuffix")]),
                            ],
                        ),
                    ),
                },
            ],
        },
        Rule::Error {
            conditions: &[],
            message: Text("Invalid Configuration: Missing Region"),
        },
    ],
};
