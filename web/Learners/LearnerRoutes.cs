using AiTalent.Application.Localization;
using AiTalent.Web.Languages;

namespace AiTalent.Web.Learners;

internal static class LearnerRoutes
{
    /// <summary>
    /// Returns the address of a learner's record, for staff who manage personal data where the learner is taught.
    /// </summary>
    public static string Of(Guid learnerId) => Language.Current.Href($"university/learners/{learnerId}");
}
