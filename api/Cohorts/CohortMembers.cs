using AiTalent.Api.Privacy.Accesses;
using AiTalent.Domain.Authority;
using AiTalent.ReadModel.Cohorts;
using AiTalent.ReadModel.Enrolments;
using AiTalent.Web.Cohorts;
using AiTalent.Web.Formats;

namespace AiTalent.Api.Cohorts;

internal sealed class CohortMembers(CohortQueries cohorts, EnrolmentQueries enrolments, PersonFinder people) : ICohortMembers
{
    public async Task<MemberPart> ReadAsync(Actor actor, CohortView cohort, MemberQuery question, int skip, int take, CancellationToken cancellationToken)
    {
        var members = await cohorts.MembersAsync(cohort.Id, question.Filter, cancellationToken);
        var order = new PersonOrder(question.Filter.ByRun is null ? null : members.ToDictionary(one => one.LearnerId, one => one.Rank), question.IsDescending);
        var found = await people.FindAsync(actor, [.. members.Select(one => one.LearnerId)], order, question.Q, skip, take, AccessReason.Cohort, cancellationToken);
        var places = (await enrolments.InRunsAsync([.. cohort.CourseRuns.Select(run => run.CourseRunId)], [.. found.Shown.Select(one => one.Id)], cancellationToken))
            .ToLookup(place => place.LearnerId);
        var mayTell = ReadPolicy.CheckPersons(actor, cohort.Definition.InstitutionId) is null;
        return new MemberPart(
            [.. found.Shown.Select(one => new CohortMember(
                one.Id, one.Person is null ? null : PersonName.Of(one.Person), mayTell ? found.Marks.GetValueOrDefault(one.Id) : null,
                places[one.Id].ToDictionary(place => place.CourseRunId, place => new MemberEnrolment(place.Status, place.Grade))))],
            found.Count);
    }
}
