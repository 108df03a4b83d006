using AiTalent.Application.Cohorts.Imports;
using AiTalent.EventStore;
using AiTalent.ReadModel.Learners;

namespace AiTalent.Application.People;

/// <summary>
/// Recognises known people in an import. It returns ids only: nobody outside the import is revealed, so no access is recorded.
/// </summary>
public sealed class PersonRecognition(IPeopleStore people, LearnerQueries learners)
{
    private const int AtOnce = 10_000;

    /// <param name="rows">Rows of the import.</param>
    /// <param name="institutionId">The institution whose learners are recognised by their address.</param>
    /// <param name="members">Members of the cohort, who are also recognised by name and birth date.</param>
    public async Task<IReadOnlyList<LearnerImportRow>> RecogniseAsync(
        IReadOnlyList<LearnerImportRow> rows, Guid institutionId, IReadOnlyCollection<Guid> members, CancellationToken cancellationToken)
    {
        var ids = members.ToHashSet();
        var known = new RecognisedPeople(ids);
        IEnumerable<Guid> own = rows.Any(row => row.Person?.Email is not null) ? await learners.OfInstitutionAsync(institutionId, cancellationToken) : [];
        foreach (var some in ids.Concat(own.Where(id => !ids.Contains(id))).Chunk(AtOnce))
        {
            foreach (var rowsOfOne in (await people.ReadAsync(some, cancellationToken)).GroupBy(row => row.Subject))
            {
                if (PersonRows.Read([.. rowsOfOne]) is { } person)
                    known.Add(rowsOfOne.Key, person);
            }
        }

        return [.. rows.Select(known.Recognise)];
    }
}
