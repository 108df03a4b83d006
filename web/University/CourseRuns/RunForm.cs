using System.Globalization;
using AiTalent.Application.Localization;
using AiTalent.Domain.CourseRuns;
using AiTalent.ReadModel.CourseRuns;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.University.CourseRuns;

/// <summary>Represents the input of a run form; values are kept as typed. Times are local to its zone.</summary>
/// <param name="Key">Created with the form, so that sending it twice executes one command.</param>
/// <param name="Revision">The displayed revision.</param>
/// <param name="Offers">True to offer a free seat to a waitlisted learner instead of assigning it.</param>
public sealed record RunForm(
    Guid Key, int Revision, Guid CourseId, string TimeZone, string OpensAt, string ClosesAt, string StartsOn, string EndsOn, string Capacity,
    string WaitlistLimit, bool Offers, string OfferHours, string WithdrawalDeadline, string EntryClosesAt)
{
    private const string UsualHours = "48";

    public static RunForm For(NamedZone zone, Guid courseId) =>
        new(Guid.CreateVersion7(), 0, courseId, zone.Id, "", "", "", "", "", "", false, UsualHours, "", "");

    public static RunForm Of(CourseRunView run) => Of(run.Definition) with { Revision = run.Revision };

    public static RunForm Of(CourseRunDefinition run)
    {
        var zone = NamedZone.Find(run.TimeZone);
        return new(
            Guid.CreateVersion7(), 0, run.CourseId, zone.Id, LocalTime.Text(run.EnrolmentOpensAt, zone), LocalTime.Text(run.EnrolmentClosesAt, zone),
            LocalTime.Text(run.StartsOn), LocalTime.Text(run.EndsOn), Plain(run.Capacity), Plain(run.WaitlistLimit), run.OfferHours is not null,
            run.OfferHours is { } hours ? Plain(hours) : UsualHours, run.WithdrawalDeadline is { } deadline ? LocalTime.Text(deadline, zone) : "",
            run.EntryClosesAt is { } entry ? LocalTime.Text(entry, zone) : "");
    }

    public static RunForm Of(IFormCollection form) => new(
        form.Id("key"), form.Number("revision") ?? 0, form.Id("courseId"), form.Line("timeZone"), form.Line("enrolmentOpensAt"), form.Line("enrolmentClosesAt"),
        form.Line("startsOn"), form.Line("endsOn"), form.Line("capacity"), form.Line("waitlistLimit"), form.Line("policy") == "offer", form.Line("offerHours"),
        form.Line("withdrawalDeadline"), form.Line("entryClosesAt"));

    /// <summary>Parses the form. An invalid number becomes one that the rules refuse.</summary>
    /// <param name="present">The existing definition; unchanged times keep their seconds.</param>
    public (CourseRunDefinition? Definition, string? WrongField) Read(Guid institution, CourseRunDefinition? present)
    {
        if (TimeZone != NamedZone.VietNam.Id && TimeZone != NamedZone.Korea.Id)
            return (null, "timeZone");
        var zone = NamedZone.Find(TimeZone);
        present = present?.TimeZone == TimeZone ? present : null;
        if (LocalTime.Moment(OpensAt, zone, present?.EnrolmentOpensAt) is not { } opens)
            return (null, "enrolmentOpensAt");
        if (LocalTime.Moment(ClosesAt, zone, present?.EnrolmentClosesAt) is not { } closes)
            return (null, "enrolmentClosesAt");
        if (LocalTime.Day(StartsOn) is not { } starts)
            return (null, "startsOn");
        if (LocalTime.Day(EndsOn) is not { } ends)
            return (null, "endsOn");
        var deadline = LocalTime.Moment(WithdrawalDeadline, zone, present?.WithdrawalDeadline);
        if (deadline is null && WithdrawalDeadline.Length > 0)
            return (null, "withdrawalDeadline");
        var entry = LocalTime.Moment(EntryClosesAt, zone, present?.EntryClosesAt);
        if (entry is null && EntryClosesAt.Length > 0)
            return (null, "entryClosesAt");
        var offerHours = Offers ? FormValues.Number(OfferHours) ?? 0 : (int?)null;
        return (new(CourseId, institution, opens, closes, starts, ends, TimeZone, Limit(Capacity), Limit(WaitlistLimit), offerHours, deadline, entry), null);
    }

    /// <summary>Parses a limit; empty means unlimited.</summary>
    private static int? Limit(string text) => string.IsNullOrWhiteSpace(text) ? null : FormValues.Number(text) ?? -1;

    private static string Plain(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
