//! Where a member travels.

use super::{plain, with_text};
use crate::error::Problem;
use crate::ir::Word;
use crate::lower::context::{Context, MemberRef};
use crate::lower::protocol;
use crate::smithy::BadTrait;

/// The word of the one binding that a member has; several are reported. Bindings to HTTP do not
/// count where the protocol has none.
pub(super) fn word(context: &Context<'_>, member: MemberRef<'_>) -> Option<Word> {
    let traits = &member.member.traits;
    let flag =
        |word, value: Result<bool, BadTrait>| context.read(member, value).then(|| plain(word));
    let text = |word, value: Result<Option<&str>, BadTrait>| {
        context
            .read(member, value)
            .map(|text| with_text(word, text))
    };
    let of_http = [
        flag("label", traits.http_label()),
        text("query", traits.http_query()),
        flag("query_params", traits.http_query_params()),
        text("header", traits.http_header()),
        text("prefix_headers", traits.http_prefix_headers()),
        flag("payload", traits.http_payload()),
        flag("response_code", traits.http_response_code()),
    ];
    let of_events = [
        flag("event_header", traits.event_header()),
        flag("event_payload", traits.event_payload()),
    ];
    let binds = context.protocol.is_none_or(protocol::binds_to_http);
    let of_http = of_http.into_iter().filter(|_| binds);
    let mut words = of_http.chain(of_events).flatten();
    let word = words.next();
    if words.next().is_some() {
        context.report(member, Problem::SeveralBindings);
    }
    word
}
