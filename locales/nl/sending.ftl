## Voordat een brief vertrekt, en wat er daarna van wordt genoteerd.

sending-first-steps = Doe voor deze brief vertrekt wat niet kan wachten: { $steps }.
sending-first-steps-open = Er is niets genoteerd: wat niet kan wachten, staat nog open: { $steps }.
sending-first-steps-hint = Als het gedaan is: { $done }. Als het niet kan of niet hoeft: { $skip }
sending-complaint-late = Het jaar voor deze klacht was om op { $date }. De ombudsdienst mag ze weigeren.
sending-where = Waar de brief naartoe ging, is nog niet genoteerd.
sending-example = { $key }: dit is alleen het voorbeeld uit de aanwijzing.
sending-example-hint = Zet er uw eigen gegevens in.
