using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Histories;

/// <summary>Represents a history entry before its event is read from the log.</summary>
internal sealed class HistoryRow
{
    public Guid LearnerId { get; init; }

    public long Position { get; init; }

    public HistorySubject Subject { get; init; }

    public Guid SubjectId { get; init; }

    public int? StartsOn { get; init; }

    public string? TitleVi { get; init; }

    public string? TitleKo { get; init; }

    public string? TitleEn { get; init; }

    public string? InstitutionVi { get; init; }

    public string? InstitutionKo { get; init; }

    public string? InstitutionEn { get; init; }

    public HistoryEntry Entry(object @event, DateTimeOffset recordedAt, string actor) => new(
        Position, Subject, SubjectId, NameColumns.Of(TitleVi, TitleKo, TitleEn), NameColumns.Of(InstitutionVi, InstitutionKo, InstitutionEn),
        StartsOn is { } day ? DayColumn.ToDay(day) : null, @event, recordedAt, actor);
}
