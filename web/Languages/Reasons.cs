using System.Globalization;
using AiTalent.Web.Forms;

namespace AiTalent.Web.Languages;

/// <summary>The reasons that staff choose from, which stand in the log as codes, and their words.</summary>
public static class Reasons
{
    public static IReadOnlyList<string> OfCorrections { get; } = ["typing_error", "appeal", "late_work", "late_result", "misconduct"];

    /// <summary>Why a course run is cancelled.</summary>
    public static IReadOnlyList<string> OfCancellations { get; } = ["too_few_learners", "no_teacher", "other_reason"];

    public static IReadOnlyList<string> OfWithdrawals { get; } = ["own_wish", "left_institution", "never_came", "entered_by_mistake", "other_reason"];

    /// <summary>Why somebody is enrolled outside the window, or without what the course asks for.</summary>
    public static IReadOnlyList<string> OfExceptions { get; } = ["late_application", "recognised_learning", "exception", "other_reason"];

    /// <summary>Why something is done with a credential that was given.</summary>
    public static IReadOnlyList<string> OfCredentials { get; } =
        ["issued_in_error", "result_corrected", "requirements_not_met", "under_review", "misconduct", "name_corrected", "paper_lost", "holders_request"];

    /// <summary>Why a credential stays valid although a result was corrected.</summary>
    public static IReadOnlyList<string> OfReviews { get; } = ["completed_otherwise", "correction_disputed", "other_reason"];

    /// <summary>Why an award is given again after its credential was revoked.</summary>
    public static IReadOnlyList<string> OfAwardsAgain { get; } = ["revoked_in_error", "requirements_met_since", "appeal", "other_reason"];

    /// <summary>Why the ministry leaves the required courses of a programme as they are.</summary>
    public static IReadOnlyList<string> OfRejectedProposals { get; } = ["core_course_missing", "level_too_low", "workload_too_low", "more_documents_needed", "other_reason"];

    public static IReadOnlyList<Choice> Choices(IReadOnlyList<string> codes) => [.. codes.Select(code => new Choice(code, LabelOf(code)))];

    /// <summary>A code that a program gave has no words here and is shown as it is.</summary>
    public static string LabelOf(string code) => ReasonText.ResourceManager.GetString(code, CultureInfo.CurrentUICulture) ?? code;
}
