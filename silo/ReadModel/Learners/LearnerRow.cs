using AiTalent.Domain.Learners;
using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.Learners;

internal sealed class LearnerRow : IRow<LearnerRow>
{
    public static Table Table { get; } = Table.Of(
        "learner", 1, "id:id", "ordinal", "country:text", "province:text", "age_band_from", "gender", "institution_id:id", "is_erased");

    public Guid Id { get; init; }

    public long Ordinal { get; init; }

    public string Country { get; init; } = "";

    public string? Province { get; init; }

    public int? AgeBandFrom { get; init; }

    public Gender Gender { get; init; }

    public Guid? InstitutionId { get; init; }

    public bool IsErased { get; set; }

    public LearnerProfile Profile => new(Country, Province, AgeBandFrom, Gender, InstitutionId);

    public static LearnerRow Of(Guid id, long ordinal, LearnerProfile profile) => new()
    {
        Id = id,
        Ordinal = ordinal,
        Country = profile.Country,
        Province = profile.Province,
        AgeBandFrom = profile.AgeBandFrom,
        Gender = profile.Gender,
        InstitutionId = profile.InstitutionId,
    };

    public static LearnerRow Read(IRowSource source) => new()
    {
        Id = source.Id(),
        Ordinal = source.Number(),
        Country = source.Text(),
        Province = source.TextOrNull(),
        AgeBandFrom = source.IntOrNull(),
        Gender = (Gender)source.Int(),
        InstitutionId = source.IdOrNull(),
        IsErased = source.Flag(),
    };

    public void Write(IRowSink sink)
    {
        sink.Id(Id);
        sink.Number(Ordinal);
        sink.Text(Country);
        sink.Text(Province);
        sink.Number(AgeBandFrom);
        sink.Number((int)Gender);
        sink.Id(InstitutionId);
        sink.Flag(IsErased);
    }
}
