using AiTalent.Domain.Credentials;
using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.Credentials;

internal sealed class CredentialRow : IRow<CredentialRow>
{
    public static Table Table { get; } = Table.Of(
        "credential", 1, "id:id", "ordinal", "learner_id:id", "award_kind", "award_id:id", "institution_id:id", "status", "number:text",
        "serial", "issued_at", "effective_at", "makes_engineer", "timeline:bytes");

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
        var bytes = new byte[Timeline.Length];
        Timeline.Write(bytes);
        sink.Bytes(bytes);
    }
}
