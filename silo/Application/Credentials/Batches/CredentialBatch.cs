using AiTalent.Domain.Authority;
using AiTalent.Domain.Credentials;

namespace AiTalent.Application.Credentials.Batches;

/// <summary>Credentials on their way to many learners at once, with an outcome each.</summary>
/// <param name="owner">Who gives them; nobody else sees it.</param>
/// <param name="award">What for.</param>
/// <param name="institutionId">Who gives it.</param>
/// <param name="learners">To whom.</param>
/// <param name="at">When it was ordered.</param>
public sealed class CredentialBatch(Actor owner, Award award, Guid institutionId, IReadOnlyList<Guid> learners, DateTimeOffset at)
{
    private volatile CredentialBatchResults? results;
    private volatile string? refusalCode;
    private int done;

    public Guid Id { get; } = Guid.NewGuid();

    public Actor Owner => owner;

    public Award Award => award;

    public Guid InstitutionId => institutionId;

    public IReadOnlyList<Guid> Learners => learners;

    public DateTimeOffset At => at;

    /// <summary>How many have got their answer so far.</summary>
    public int Done => Volatile.Read(ref done);

    /// <summary>Null until all of them have.</summary>
    public CredentialBatchResults? Results => results;

    /// <summary>Why it came to an end before its time.</summary>
    public string? RefusalCode => refusalCode;

    public bool IsAtWork => results is null && refusalCode is null;

    public void CountDone() => Interlocked.Increment(ref done);

    public void Finish(CredentialBatchResults all) => results = all;

    public void Refuse(string code) => refusalCode = code;
}

/// <param name="Issued">How many credentials were made.</param>
/// <param name="Held">How many had it already.</param>
/// <param name="Refused">Who got none, and why.</param>
/// <param name="Position">Of the last thing that was written.</param>
public sealed record CredentialBatchResults(int Issued, int Held, IReadOnlyList<RefusedCredential> Refused, long Position);

/// <param name="Name">Null where it is not known.</param>
/// <param name="RefusalCode">Why not.</param>
public sealed record RefusedCredential(Guid LearnerId, string? Name, string RefusalCode);
