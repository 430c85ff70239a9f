//! How the contract was concluded, and a withdrawal from it.
//!
//! An absent field means unknown; this file must never guess one.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// How the contract was concluded.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sale {
    /// Day of conclusion.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub concluded: Option<Date>,
    /// By telephone, on the web, or away from a shop.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_distance: Option<bool>,
    /// The right to withdraw was explained.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub informed: Option<bool>,
    /// Day when the right was explained, where that came later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub informed_on: Option<Date>,
    /// Concluded on a web page or in an app.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub online: Option<bool>,
    /// There was a withdrawal function online.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub function_found: Option<bool>,
    /// The person expressly asked that the service begin at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub express_request: Option<bool>,
    /// First day of the service.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_start: Option<Date>,
    /// Day when the withdrawal was sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statement_sent: Option<Date>,
    /// Day when the operator received it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statement_received: Option<Date>,
}
