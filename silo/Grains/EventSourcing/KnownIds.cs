using AiTalent.Contracts.Commands;
using AiTalent.Domain.Decisions;
using AiTalent.EventStore.Events;

namespace AiTalent.Grains.EventSourcing;

/// <summary>
/// Checks whether the entities named in a definition exist. Returns null if all do, otherwise a refusal.
/// </summary>
public sealed class KnownIds(StreamDirectory streams)
{
    public ValueTask<Refusal?> InstitutionsAsync(IEnumerable<Guid> ids, string field) => AllAsync(ids.Select(StreamName.Institution), CommandRefusals.UnknownInstitution, field);

    public ValueTask<Refusal?> CoursesAsync(IEnumerable<Guid> ids, string field) => AllAsync(ids.Select(StreamName.Course), CommandRefusals.UnknownCourse, field);

    public ValueTask<Refusal?> ProgrammesAsync(IEnumerable<Guid> ids, string field) => AllAsync(ids.Select(StreamName.Programme), CommandRefusals.UnknownProgramme, field);

    private async ValueTask<Refusal?> AllAsync(IEnumerable<string> names, Refusal unknown, string field)
    {
        foreach (var name in names)
        {
            if (!await streams.ExistsAsync(name, CancellationToken.None))
                return unknown with { Field = field };
        }

        return null;
    }
}
