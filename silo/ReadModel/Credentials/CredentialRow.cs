using AiTalent.Domain.Credentials;
using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.Credentials;

internal sealed class CredentialRow : IRow<CredentialRow>
{
    public static Table Table { get; } = Table.Of(
        "credential", 1, "id:id", "ordinal", "learner_id:id", "award_kind", "award_id:id", "institution_id:id", "status", "number:text",
        "serial", "issued_at", "effective_at", "makes_engineer", "by_override", "review_since", "review_until", "review_answer", "follows_correction", "corrected", "timeline:bytes");

    public required Guid Id { get; init; }

    public required long Ordinal { get; init; }

    public required Guid LearnerId { get; init; }

    public required Award Award { get; init; }

    public required CredentialTimeline Timeline { get; init; }

    public Guid InstitutionId { get; set; }

    public CredentialStatus Status { get; set; }

    public string Number { get; set; } = "";

    public int Serial { get; set; }

    public DateTimeOffset IssuedAt { get; set; }

    public DateTimeOffset EffectiveAt { get; set; }

    public bool MakesEngineer { get; set; }

    /// <summary>True if it was issued although courses were missing, so that it depends on no result.</summary>
    public bool IsByOverride { get; set; }

    /// <summary>Gets or sets the open review; null if there is none.</summary>
    public CredentialReview? Review { get; set; }

    /// <summary>True if it is suspended because of a corrected result.</summary>
    public bool FollowsCorrection { get; set; }

    /// <summary>
    /// Gets or sets the position of the last corrected result that has not been considered; null if all have been.
    /// </summary>
    public long? Corrected { get; set; }

    public static CredentialRow Read(IRowSource source) => new()
    {
        Id = source.Id(),
        Ordinal = source.Number(),
        LearnerId = source.Id(),
        Award = new Award((AwardKind)source.Int(), source.Id()),
        InstitutionId = source.Id(),
        Status = (CredentialStatus)source.Int(),
        Number = source.Text(),
        Serial = source.Int(),
        IssuedAt = DatabaseTime.FromMicroseconds(source.Number()),
        EffectiveAt = DatabaseTime.FromMicroseconds(source.Number()),
        MakesEngineer = source.Flag(),
        IsByOverride = source.Flag(),
        Review = ReadReview(source.NumberOrNull(), source.NumberOrNull(), source.IntOrNull()),
        FollowsCorrection = source.Flag(),
        Corrected = source.NumberOrNull(),
        Timeline = CredentialTimeline.Read(source.Bytes()),
    };

    public void Write(IRowSink sink)
    {
        sink.Id(Id);
        sink.Number(Ordinal);
        sink.Id(LearnerId);
        sink.Number((int)Award.Kind);
        sink.Id(Award.Id);
        sink.Id(InstitutionId);
        sink.Number((int)Status);
        sink.Text(Number);
        sink.Number(Serial);
        sink.Number(DatabaseTime.ToMicroseconds(IssuedAt));
        sink.Number(DatabaseTime.ToMicroseconds(EffectiveAt));
        sink.Flag(MakesEngineer);
        sink.Flag(IsByOverride);
        sink.Number(Review is { } since ? DatabaseTime.ToMicroseconds(since.Since) : null);
        sink.Number(Review is { } until ? DatabaseTime.ToMicroseconds(until.DecideBy) : null);
        sink.Number((int?)Review?.Answer);
        sink.Flag(FollowsCorrection);
        sink.Number(Corrected);
        var bytes = new byte[Timeline.Length];
        Timeline.Write(bytes);
        sink.Bytes(bytes);
    }

    /// <summary>Builds the review from its columns.</summary>
    public static CredentialReview? ReadReview(long? since, long? until, int? answer) => since is { } from && until is { } decideBy
        ? new CredentialReview(DatabaseTime.FromMicroseconds(from), DatabaseTime.FromMicroseconds(decideBy), (ReviewAnswer?)answer)
        : null;
}
