using AiTalent.ReadModel.Credentials;
using AiTalent.ReadModel.Enrolments;

namespace AiTalent.ReadModel.Learners;

/// <summary>Represents all facts about one learner that the totals depend on.</summary>
internal sealed class LearnerFacts
{
    /// <summary>Gets or sets the profile; null if the log has not registered the learner.</summary>
    public LearnerRow? Profile { get; set; }

    public List<EnrolmentRow> Enrolments { get; } = [];

    public List<CredentialRow> Credentials { get; } = [];

    public EnrolmentRow? Enrolment(Guid runId)
    {
        foreach (var enrolment in Enrolments)
        {
            if (enrolment.RunId == runId)
                return enrolment;
        }

        return null;
    }

    public CredentialRow? Credential(Guid id) => Credentials.Find(credential => credential.Id == id);
}
