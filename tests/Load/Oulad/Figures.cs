using System.Text.Json;

namespace AiTalent.Load.Oulad;

/// <summary>
/// Represents the figures of a presentation, a module, a region or all in <c>expected-totals.json</c>, which contains their definitions.
/// </summary>
internal sealed record Figures(
    int Registrations, int DistinctStudents, int RegistrationDateMissing, int Unregistrations, int UnregistrationsAfterLastDay,
    int RegisteredBeforeStart, int ActiveAtEnd, int ActiveAtEndDatedOnly, int ActiveAtStartDatedOnly, int Certificates, int Failed, int Withdrawn)
{
    /// <summary>
    /// Registrations without a registration day that were unregistered on a known day: those never unregistered are active at the end.
    /// </summary>
    public int UndatedAndUnregistered => RegistrationDateMissing - (ActiveAtEnd - ActiveAtEndDatedOnly);

    public static Figures Read(JsonElement json)
    {
        int Of(string name) => json.GetProperty(name).GetInt32();
        var results = json.GetProperty("results");
        return new Figures(
            Of("registrations"), Of("distinct_students"), Of("registration_date_missing"), Of("unregistrations"), Of("unregistrations_after_last_day"),
            Of("registered_before_start"), Of("active_at_end"), Of("active_at_end_dated_only"), Of("active_at_start_dated_only"), Of("certificates"),
            results.GetProperty(nameof(FinalResult.Fail)).GetInt32(), results.GetProperty(nameof(FinalResult.Withdrawn)).GetInt32());
    }
}
