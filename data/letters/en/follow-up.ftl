### The writing that follows a call, a visit or a chat, in English.

follow-up-title = Written notice after our conversation: { $brand }
follow-up-subject = Written notice: the mobile contract ends on { $end_date }
follow-up-subject-dates = Written notice: end of the mobile contract for { $lines } lines
after-call = This letter confirms in writing our telephone call of { $oral_date }.
after-visit = This letter confirms in writing the visit to your shop on { $oral_date }.
after-chat = This letter confirms in writing our chat of { $oral_date }.
after-unrecorded = This letter confirms in writing our conversation of today, { $oral_date }.
