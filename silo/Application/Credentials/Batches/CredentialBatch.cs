using AiTalent.Domain.Authority;
using AiTalent.Domain.Credentials;

namespace AiTalent.Application.Credentials.Batches;

/// <summary>Represents the issue of credentials to several learners, with an outcome for each.</summary>
/// <param name="owner">The actor who started it; visible to nobody else.</param>
/// <param name="award">The award.</param>
/// <param name="institutionId">The issuing institution.</param>
/// <param name="learners">The learners.</param>
/// <param name="at">The time of the request.</param>
public sealed class CredentialBatch(Actor owner, Award award, Guid institutionId, IReadOnlyList<Guid> learners, DateTimeOffset at)
{
    private volatile CredentialBatchResults? _results;
    private volatile string? _refusalCode;
    private int _done;

    public Guid Id { get; } = Guid.NewGuid();

    public Actor Owner => owner;

    public Award Award => award;

    public Guid InstitutionId => institutionId;

    public IReadOnlyList<Guid> Learners => learners;

    public DateTimeOffset At => at;

    /// <summary>Gets the number of learners processed so far.</summary>
    public int Done => Volatile.Read(ref _done);

    /// <summary>Gets the results; null until all learners are processed.</summary>
    public CredentialBatchResults? Results => _results;

    /// <summary>Gets the reason why the batch was aborted.</summary>
    public string? RefusalCode => _refusalCode;

    public bool IsAtWork => _results is null && _refusalCode is null;

    public void CountDone() => Interlocked.Increment(ref _done);

    public void Finish(CredentialBatchResults all) => _results = all;

    public void Refuse(string code) => _refusalCode = code;
}

/// <param name="Issued">Number of credentials issued.</param>
/// <param name="Held">Number of learners who already held it.</param>
/// <param name="Refused">The refused learners, with reasons.</param>
/// <param name="Position">The log position of the last write.</param>
public sealed record CredentialBatchResults(int Issued, int Held, IReadOnlyList<RefusedCredential> Refused, long Position);

/// <param name="Name">Null if unknown.</param>
/// <param name="RefusalCode">The code of the refusal.</param>
public sealed record RefusedCredential(Guid LearnerId, string? Name, string RefusalCode);
