using AiTalent.Domain.Programmes;
using AiTalent.ReadModel.LiveTopics;
using AiTalent.ReadModel.Projection;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Programmes;

internal sealed class ProgrammeProjection : IProjection<ProgrammeEvent>
{
    public static void Prefetch(LoggedEvent logged, ProgrammeEvent @event, ProjectionBatch rows) => rows.Programmes.Prefetch(logged.SubjectId);

    public static void Project(LoggedEvent logged, ProgrammeEvent @event, ProjectionBatch rows)
    {
        var id = logged.SubjectId;
        var programme = @event is ProgrammeCreated ? new ProgrammeRow { Id = id } : rows.Programmes.Get(id);
        switch (@event)
        {
            case ProgrammeCreated e:
                Own(id, e.Definition, null, rows);
                programme.Define(e.Definition);
                break;
            case ProgrammeRevised e:
                Own(id, e.Definition, programme.Definition, rows);
                programme.Define(e.Definition);
                break;
            case AccreditationChanged e:
                programme.Accreditation = ColumnJson.Write(ColumnJson.Periods(programme.Accreditation).Append(new(e.Status, e.From)));
                break;
            case ProgrammeCoursesProposed e:
                programme.Propose(e.RequiredCourses, logged.At);
                break;
            case ProposedCoursesAccepted e:
                programme.Define(programme.Definition with { RequiredCourses = e.RequiredCourses });
                programme.Answer();
                break;
            case ProposedCoursesRejected or ProposedCoursesWithdrawn:
                programme.Revision++;
                programme.Answer();
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(@event), @event, "Not an event of programmes.");
        }

        programme.Require(logged.At);
        rows.Programmes.Save(programme);
        rows.Topics.Add(Topic.Programme(id));
    }

    private static void Own(Guid id, ProgrammeDefinition now, ProgrammeDefinition? before, ProjectionBatch rows)
    {
        foreach (var former in before?.Institutions ?? [])
            rows.ProgrammeInstitutions.Delete(new(id, former));
        foreach (var owner in now.Institutions)
            rows.ProgrammeInstitutions.Save(new(id, owner));
    }
}
