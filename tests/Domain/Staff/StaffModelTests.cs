using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Institutions;
using AiTalent.Domain.Staff;
using CsCheck;

namespace AiTalent.Domain.Tests.Staff;

/// <summary>Tests random commands by any actor about two accounts of a university, another university and a company.</summary>
public sealed class StaffModelTests
{
    private static readonly Dictionary<Guid, InstitutionKind> Kinds = new()
    {
        [Hanoi] = InstitutionKind.University,
        [Seoul] = InstitutionKind.Institute,
        [Company] = InstitutionKind.Company,
    };

    private static readonly Guid?[] Enrolments = [Hanoi, Seoul, Company, null];
    private static readonly Gen<Role> AnyRole = Gen.Int[0, (int)Role.System].Select(role => (Role)role);
    private static readonly Gen<Guid?> Anywhere = Gen.Int[0, 3].Select(enrolment => Enrolments[enrolment]);

    private static readonly Gen<Step[]> Steps =
        Gen.Select(AnyRole, Anywhere, Gen.Bool, AnyRole, Anywhere, Gen.Bool, Gen.Bool, (by, of, self, role, at, takes, others) => new Step(by, of, self, role, at, takes, others))
            .Array[1, 60];

    [Fact]
    public void Whoever_holds_a_role_was_given_it_by_somebody_who_reaches_there() =>
        Property.Holds(Steps, Check, cases: 200, steps => string.Join('\n', steps.Select(step => step.ToString())));

    private static void Check(Step[] steps)
    {
        var state = StaffMember.Initial();
        var held = new HashSet<StaffRole>();
        foreach (var step in steps)
        {
            var command = step.Command;
            var decision = StaffMember.Decide(state, command);
            state = decision.Events.Aggregate(state, StaffMember.Evolve);
            if (decision.IsRefused)
                Assert.Empty(decision.Events);
            foreach (var @event in decision.Events)
                CheckAllowed(step, new StaffRole(@event.Role, @event.InstitutionId), @event is RoleGranted, held);
            Assert.Equal(held.Count, state.Roles.Length);
            Assert.True(held.SetEquals(state.Roles));
            Assert.Empty(StaffMember.Decide(state, command).Events);
        }
    }

    private static void CheckAllowed(Step step, StaffRole role, bool isGranted, HashSet<StaffRole> held)
    {
        Assert.True(isGranted ? held.Add(role) : held.Remove(role), "Granted twice, or taken from nobody.");
        Assert.True(step.Of is null || step.Of == role.InstitutionId, "It reaches another institution.");
        Assert.Contains(step.By, (Role[])[Role.InstitutionAdministrator, Role.CompanyRepresentative, Role.MinistryAdministrator, Role.Operator, Role.System]);
        Assert.DoesNotContain(role.Role, (Role[])[Role.Anonymous, Role.Learner, Role.Program, Role.System]);
        Assert.Equal(role.Role is Role.MinistryAnalyst or Role.MinistryAdministrator or Role.Operator, role.InstitutionId is null);
        if (role.Role == Role.Operator)
            Assert.True(step.By == Role.Operator || (step is { By: Role.System, Others: false } && isGranted));
        if (role.InstitutionId is { } institution)
            Assert.Equal(Kinds[institution] == InstitutionKind.Company, role.Role == Role.CompanyRepresentative);
        Assert.False(!isGranted && step.IsSelf && step.By == role.Role && step.Of == role.InstitutionId, "It was the actor's own.");
    }

    private sealed record Step(Role By, Guid? Of, bool IsSelf, Role Role, Guid? At, bool Takes, bool Others)
    {
        private static readonly Guid An = Numbered(1);

        private InstitutionKind? Kind => At is { } institution ? Kinds[institution] : null;

        public StaffCommand Command
        {
            get
            {
                var context = new CommandContext(Actor.Person(IsSelf ? Actor.IdOf(An) : "user:x", By, Of), Now);
                return Takes ? new RemoveRole(context, An, Role, At, Kind, Others) : new GrantRole(context, An, Role, At, Kind, Others);
            }
        }
    }
}
