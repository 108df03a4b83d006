namespace AiTalent.ReadModel.Verification;

/// <summary>What a recount of the whole log found.</summary>
/// <param name="Position">The position that log and read model were compared at.</param>
/// <param name="Events">How many events were recounted.</param>
/// <param name="Checks">How many single figures were compared.</param>
/// <param name="Count">How many differences there are; 0 is the only right answer.</param>
/// <param name="Differences">The first thousand of them.</param>
public sealed record VerificationReport(long Position, long Events, long Checks, int Count, IReadOnlyList<Difference> Differences);
