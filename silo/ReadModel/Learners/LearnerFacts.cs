using AiTalent.ReadModel.Credentials;
using AiTalent.ReadModel.Enrolments;

namespace AiTalent.ReadModel.Learners;

/// <summary>Everything that the totals rest on, of one learner.</summary>
internal sealed class LearnerFacts
{
    /// <summary>Null where the log has not registered the learner.</summary>
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
