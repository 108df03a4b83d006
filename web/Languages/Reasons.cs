using System.Globalization;
using AiTalent.Web.Forms;

namespace AiTalent.Web.Languages;

/// <summary>Defines the reasons that staff select from, stored as codes in the log, with their labels.</summary>
public static class Reasons
{
    public static IReadOnlyList<string> OfCorrections { get; } = ["typing_error", "appeal", "late_work", "late_result", "misconduct"];

    /// <summary>Gets the reasons for cancelling a course run.</summary>
    public static IReadOnlyList<string> OfCancellations { get; } = ["too_few_learners", "no_teacher", "other_reason"];

    public static IReadOnlyList<string> OfWithdrawals { get; } = ["own_wish", "left_institution", "never_came", "entered_by_mistake", "other_reason"];

    /// <summary>Gets the reasons for enrolling outside the window or without the prerequisites.</summary>
    public static IReadOnlyList<string> OfExceptions { get; } = ["late_application", "recognised_learning", "exception", "other_reason"];

    /// <summary>Gets the reasons for actions on an issued credential.</summary>
    public static IReadOnlyList<string> OfCredentials { get; } =
        ["issued_in_error", "result_corrected", "requirements_not_met", "under_review", "misconduct", "name_corrected", "paper_lost", "holders_request"];

    /// <summary>Gets the reasons for which a credential stays valid although a result was corrected.</summary>
    public static IReadOnlyList<string> OfReviews { get; } = ["completed_otherwise", "correction_disputed", "other_reason"];

    /// <summary>Gets the reasons for issuing an award again after its credential was revoked.</summary>
    public static IReadOnlyList<string> OfAwardsAgain { get; } = ["revoked_in_error", "requirements_met_since", "appeal", "other_reason"];

    /// <summary>Gets the ministry's reasons for rejecting the proposed courses of a programme.</summary>
    public static IReadOnlyList<string> OfRejectedProposals { get; } = ["core_course_missing", "level_too_low", "workload_too_low", "more_documents_needed", "other_reason"];

    public static IReadOnlyList<Choice> Choices(IReadOnlyList<string> codes) => [.. codes.Select(code => new Choice(code, LabelOf(code)))];

    /// <summary>Returns the label of a code; a code from an API client has no label and is returned as it is.</summary>
    public static string LabelOf(string code) => ReasonText.ResourceManager.GetString(code, CultureInfo.CurrentUICulture) ?? code;
}
