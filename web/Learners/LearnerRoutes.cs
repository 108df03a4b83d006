using AiTalent.Application.Localization;
using AiTalent.Web.Languages;

namespace AiTalent.Web.Learners;

internal static class LearnerRoutes
{
    /// <summary>The sheet of a learner, for who looks after persons where the learner is taught.</summary>
    public static string Of(Guid learnerId) => Language.Current.Href($"university/learners/{learnerId}");
}
