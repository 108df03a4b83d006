using AiTalent.Application.Enrolments;
using AiTalent.Web.Languages;

namespace AiTalent.Web.Results;

/// <summary>Names learners of a run on pages.</summary>
internal static class TaughtLearnerLabels
{
    extension(TaughtLearner learner)
    {
        /// <summary>The name, with what distinguishes learners of the same name.</summary>
        public string Label => learner.Mark is null ? learner.Name ?? ResultText.Unnamed : $"{learner.Name} ({learner.Mark})";
    }
}
