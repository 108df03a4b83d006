using AiTalent.Domain.Authority;

namespace AiTalent.Domain.Tests.Authority;

/// <summary>Evaluates the tables for an actor, as plainly as they are written and without the domain rules.</summary>
internal static class Expected
{
    /// <param name="command">The type of the command.</param>
    /// <param name="actor">The sender.</param>
    /// <param name="institutions">The institutions of the object concerned.</param>
    /// <param name="learnerId">The learner concerned, if any.</param>
    public static bool Allows(Type command, Actor actor, IReadOnlyCollection<Guid> institutions, Guid? learnerId = null) =>
        Allows(CommandTable.Rows[command], actor, institutions, learnerId);

    public static bool Allows(CommandRow row, Actor actor, IReadOnlyCollection<Guid> institutions, Guid? learnerId = null)
    {
        if (row.Or != Permissions.None && actor.May(row.Or))
            return true;
        return actor.May(row.Needs) && Reaches(actor, row.Least, institutions, learnerId);
    }

    private static bool Reaches(Actor actor, Reach least, IReadOnlyCollection<Guid> institutions, Guid? learnerId) => least switch
    {
        Reach.None => true,
        Reach.OwnPerson => RoleTable.Of(actor.Role).Reach == Reach.OwnPerson
            ? learnerId is not null && actor.LearnerId == learnerId
            : Reaches(actor, Reach.OwnInstitution, institutions, learnerId),
        Reach.OwnInstitution => (RoleTable.Of(actor.Role).Reach, actor.InstitutionId) switch
        {
            (Reach.Everywhere, null) => true,
            (Reach.Everywhere or Reach.OwnInstitution, { } own) => institutions.Contains(own),
            _ => false,
        },
        _ => RoleTable.Of(actor.Role).Reach == Reach.Everywhere && actor.InstitutionId is null,
    };
}
