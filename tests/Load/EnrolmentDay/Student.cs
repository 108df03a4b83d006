namespace AiTalent.Load.EnrolmentDay;

/// <summary>Represents a student with an account, a learner and a signed-in browser.</summary>
/// <param name="Session">The name and value of the session cookie.</param>
internal sealed record Student(Guid Learner, string Session);
