namespace AiTalent.Load.EnrolmentDay;

/// <summary>Somebody with an account, a learner, and a browser that is signed in.</summary>
/// <param name="Session">The session's cookie, name and value.</param>
internal sealed record Student(Guid Learner, string Session);
