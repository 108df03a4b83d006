using System.Globalization;
using AiTalent.Application.Learners;
using AiTalent.Application.Localization;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Credentials;
using AiTalent.Web.Credentials;
using AiTalent.Web.Languages;

namespace AiTalent.Web.Learners;

/// <summary>Returns the labels of history entries: event, reason and actor.</summary>
public static class HistoryLabels
{
    public static string What(object @event, NamedZone zone) => @event switch
    {
        LearnerEnrolled { Attempt: > 1 } e => With(HistoryText.LearnerEnrolledAgain, Numbers.Whole(e.Attempt)),
        LearnerWaitlisted e => With(HistoryText.LearnerWaitlisted, Numbers.Whole(e.Position)),
        EligibilityChanged { Eligible: false } => HistoryText.EligibilityLost,
        LearnerNominated e => With(HistoryText.LearnerNominated, Dates.Moment(e.Until, zone)),
        SeatOffered e => With(HistoryText.SeatOffered, Dates.Moment(e.Until, zone)),
        EnrolmentWithdrawn { WasWaiting: true } => HistoryText.LeftWaitlist,
        EnrolmentWithdrawn { Late: true } => HistoryText.EnrolmentWithdrawnLate,
        ResultRecorded e => Of(e),
        CredentialIssued e => With(HistoryText.CredentialIssued, e.Number),
        CredentialReissued e => With(HistoryText.CredentialReissued, e.Number),
        CredentialReviewOpened e => With(HistoryText.CredentialReviewOpened, Dates.Moment(e.DecideBy, zone)),
        CredentialReviewAnswered e => With(HistoryText.CredentialReviewAnswered, CredentialLabels.Of(e.Answer)),
        _ => Find(@event.GetType().Name),
    };

    /// <returns>Null if the log has no reason.</returns>
    public static string? Why(object @event) => @event switch
    {
        LearnerEnrolled { OverrideReason: { } reason } => Exception(reason),
        LearnerWaitlisted { OverrideReason: { } reason } => Exception(reason),
        EnrolmentWithdrawn { ReasonCode: { } reason } => Reasons.LabelOf(reason),
        ResultRecorded { ReasonCode: { } reason } => Reasons.LabelOf(reason),
        EnrolmentCancelled { ReasonCode: { } reason } => Reasons.LabelOf(reason),
        HoldRefused e => DomainLabels.OfRefusal(e.Reason),
        TransferCancelled e => DomainLabels.OfRefusal(e.Reason),
        CredentialIssued { OverrideReason: { } reason } => Exception(reason),
        CredentialIssued { AgainReason: { } reason } => Reasons.LabelOf(reason),
        CredentialSuspended e => Reasons.LabelOf(e.ReasonCode),
        CredentialReinstated { ReasonCode: { } reason } => Reasons.LabelOf(reason),
        CredentialReviewEnded e => Reasons.LabelOf(e.ReasonCode),
        CredentialRevoked e => Reasons.LabelOf(e.ReasonCode),
        CredentialReissued e => Reasons.LabelOf(e.ReasonCode),
        _ => null,
    };

    /// <summary>Returns the effective time, if it can differ from the recorded time.</summary>
    public static DateTimeOffset? EffectiveAt(object @event) => @event switch
    {
        EnrolmentEvent e => e.EffectiveAt,
        CredentialEvent e => e.EffectiveAt,
        _ => null,
    };

    public static string Who(WhoActed who) => who switch
    {
        { Part: ActingPart.Learner } => HistoryText.ByLearner,
        { Part: ActingPart.Platform } => HistoryText.ByPlatform,
        { Part: ActingPart.Program } => With(HistoryText.ByProgram, who.Program),
        { Role: { } role } => string.Join(", ", new[] { who.Name, DomainLabels.Of(role), who.Institution?.In(Language.Current.Code) }.OfType<string>()),
        { Name: { } name } => name,
        _ => HistoryText.ByStaff,
    };

    private static string Of(ResultRecorded e) => e.Grade is { } grade
        ? With(e.Passed ? HistoryText.PassedWith : HistoryText.FailedWith, Numbers.Decimal((double)grade))
        : e.Passed ? HistoryText.ResultPassed : HistoryText.ResultFailed;

    private static string Exception(string reason) => With(HistoryText.ByException, Reasons.LabelOf(reason));

    private static string With(string words, string? value) => words.Replace("{0}", value, StringComparison.Ordinal);

    private static string Find(string name) => HistoryText.ResourceManager.GetString(name, CultureInfo.CurrentUICulture)
        ?? throw new ArgumentOutOfRangeException(nameof(name), name, "No words are known for it.");
}
