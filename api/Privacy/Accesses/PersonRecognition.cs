using AiTalent.Api.Learners;
using AiTalent.EventStore;

namespace AiTalent.Api.Privacy.Accesses;

/// <summary>Recognises people whom somebody names. It gives back ids alone: nobody is shown, so no trace is left.</summary>
internal sealed class PersonRecognition(IPeopleStore people)
{
    /// <param name="among">Who can be recognised.</param>
    public async Task<RecognisedPeople> AmongAsync(IReadOnlyCollection<Guid> among, CancellationToken cancellationToken)
    {
        var rows = among.Count == 0 ? [] : await people.ReadAsync(among, cancellationToken);
        var known = new RecognisedPeople();
        foreach (var own in rows.GroupBy(row => row.Subject))
        {
            if (PersonRows.Read([.. own]) is { } person)
                known.Add(own.Key, person);
        }

        return known;
    }
}
