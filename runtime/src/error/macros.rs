//! The macro that emitted code calls for the error type of a service.

/// The modeled errors of a service: `Variant "Code" predicate words… ;`, where a word is a `const`
/// method of `ErrorSpec`. The enum has one variant an error, `Variant(Modeled<Variant>)`, and
/// those of `Failure`, with `Unmodeled` in the place of `Service`.
#[doc(hidden)]
#[macro_export]
macro_rules! __errors {
    ($ty:ident; $($variant:ident $code:literal $is:ident $($word:ident)*;)*) => {
        impl $ty {
            /// The code of the error that the service answered with.
            #[inline]
            pub fn code(&self) -> ::core::option::Option<&str> {
                self.response().and_then($crate::error::ErrorResponse::code)
            }

            /// The message of the error that the service answered with.
            #[inline]
            pub fn message(&self) -> ::core::option::Option<&str> {
                self.response().and_then($crate::error::ErrorResponse::message)
            }

            /// The HTTP status of the answer.
            #[inline]
            pub fn status(&self) -> ::core::option::Option<u16> {
                self.view().status()
            }

            /// The id under which AWS Support finds the request.
            #[inline]
            pub fn request_id(&self) -> ::core::option::Option<&str> {
                self.view().request_id()
            }

            /// The answer, when it is an error that the service answered with.
            #[inline]
            pub fn response(&self) -> ::core::option::Option<&$crate::error::ErrorResponse> {
                self.view().response()
            }

            /// Whether the same call may succeed when it is made again; the client has done so by
            /// itself as often as it is set to.
            #[inline]
            pub fn is_retryable(&self) -> bool {
                self.view().is_retryable(<Self as $crate::error::ServiceError>::ERRORS)
            }

            $(
                #[doc = ::core::concat!("Whether it is `", ::core::stringify!($variant), "`.")]
                #[inline]
                pub fn $is(&self) -> bool {
                    ::core::matches!(self, Self::$variant(_))
                }
            )*

            #[inline]
            fn view(&self) -> $crate::error::ErrorView<'_> {
                match self {
                    $(Self::$variant(error) => {
                        $crate::error::ErrorView::Service(error.response())
                    })*
                    Self::Unmodeled(error) => $crate::error::ErrorView::Service(error),
                    Self::InvalidInput(error) => $crate::error::ErrorView::InvalidInput(error),
                    Self::Configuration(error) => $crate::error::ErrorView::Configuration(error),
                    Self::Credentials(error) => $crate::error::ErrorView::Credentials(error),
                    Self::Endpoint(error) => $crate::error::ErrorView::Endpoint(error),
                    Self::Connect(error) => $crate::error::ErrorView::Connect(error),
                    Self::Timeout(error) => $crate::error::ErrorView::Timeout(error),
                    Self::Reply(error) => $crate::error::ErrorView::Reply(error),
                }
            }
        }

        impl ::core::fmt::Display for $ty {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.view(), f)
            }
        }

        impl ::core::error::Error for $ty {
            #[inline]
            fn source(&self) -> ::core::option::Option<&(dyn ::core::error::Error + 'static)> {
                self.view().source()
            }
        }

        impl ::core::convert::From<$crate::error::Failure> for $ty {
            #[inline]
            fn from(failure: $crate::error::Failure) -> Self {
                match failure {
                    $crate::error::Failure::Service(response) => {
                        $(if response.is_called($code) {
                            return match $crate::error::Modeled::decode(response) {
                                ::core::result::Result::Ok(error) => Self::$variant(error),
                                ::core::result::Result::Err(error) => Self::Reply(error),
                            };
                        })*
                        Self::Unmodeled(response)
                    }
                    $crate::error::Failure::InvalidInput(error) => Self::InvalidInput(error),
                    $crate::error::Failure::Configuration(error) => Self::Configuration(error),
                    $crate::error::Failure::Credentials(error) => Self::Credentials(error),
                    $crate::error::Failure::Endpoint(error) => Self::Endpoint(error),
                    $crate::error::Failure::Connect(error) => Self::Connect(error),
                    $crate::error::Failure::Timeout(error) => Self::Timeout(error),
                    $crate::error::Failure::Reply(error) => Self::Reply(error),
                }
            }
        }

        impl $crate::error::ServiceError for $ty {
            const ERRORS: &'static [$crate::error::ErrorSpec] =
                &[$($crate::error::ErrorSpec::new($code)$(.$word())*),*];
        }
    };
}
