## Before a letter leaves, and what is noted of it afterwards.

# $steps (String) - titles of steps
sending-first-steps = Before this letter leaves, do what cannot wait: { $steps }.
# $steps (String) - titles of steps
sending-first-steps-open = Nothing was recorded: what cannot wait is still open: { $steps }.
# $done (String) - a command
# $skip (String) - a command
sending-first-steps-hint = When it is done: { $done }. If it cannot be done or is not wanted: { $skip }
# $date (String) - a day
sending-complaint-late = The year for this complaint was over on { $date }. The Ombudsman may refuse it.
sending-where = Where it went is not noted yet.
# $key (String) - key of a fact
sending-example = { $key }: this is only the example of the hint.
sending-example-hint = Put your own value in its place.
