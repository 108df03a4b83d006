using AiTalent.Domain.Languages;

namespace AiTalent.ReadModel.Histories;

/// <summary>Something that happened to a learner, as the log tells it.</summary>
/// <param name="SubjectId">The run, the credential or the cohort; the learner where it is about the record.</param>
/// <param name="Title">Of the course, the award or the cohort.</param>
/// <param name="Institution">Whose run, credential or cohort it is.</param>
/// <param name="StartsOn">Of a run.</param>
/// <param name="Event">The event of the domain.</param>
/// <param name="RecordedAt">When it was decided.</param>
/// <param name="Actor">Who decided it, as the log knows them.</param>
public sealed record HistoryEntry(
    long Position, HistorySubject Subject, Guid SubjectId, LocalizedText? Title, LocalizedText? Institution, DateOnly? StartsOn,
    object Event, DateTimeOffset RecordedAt, string Actor);
