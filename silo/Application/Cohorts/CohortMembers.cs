using AiTalent.Application.People;
using AiTalent.Domain.Authority;
using AiTalent.ReadModel.Cohorts;
using AiTalent.ReadModel.Enrolments;

namespace AiTalent.Application.Cohorts;

/// <summary>Reads the members of a cohort by name, with their status in the cohort's runs.</summary>
public sealed class CohortMembers(CohortQueries cohorts, EnrolmentQueries enrolments, PersonFinder people)
{
    /// <param name="actor">The reader, whose access to the cohort was checked.</param>
    /// <param name="cohort">The cohort.</param>
    /// <param name="search">Selects and orders the members.</param>
    /// <param name="skip">Number of members to skip.</param>
    /// <param name="take">Maximum members returned.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public async Task<MemberPart> ReadAsync(Actor actor, CohortView cohort, MemberSearch search, int skip, int take, CancellationToken cancellationToken)
    {
        var members = await cohorts.MembersAsync(cohort.Id, search.Filter, cancellationToken);
        var order = new PersonOrder(search.Filter.ByRun is null ? null : members.ToDictionary(one => one.LearnerId, one => one.Rank), search.IsDescending);
        var found = await people.FindAsync(actor, [.. members.Select(one => one.LearnerId)], order, search.Words, skip, take, AccessReason.Cohort, cancellationToken);
        var standings = (await enrolments.InRunsAsync([.. cohort.CourseRuns.Select(run => run.CourseRunId)], [.. found.Shown.Select(one => one.Id)], cancellationToken))
            .ToLookup(enrolment => enrolment.LearnerId);
        var showsMarks = ReadPolicy.CheckPersons(actor, cohort.Definition.InstitutionId) is null;
        return new MemberPart(
            [.. found.Shown.Select(one => new CohortMember(
                one.Id, one.Person is null ? null : PersonName.Of(one.Person), showsMarks ? found.Marks.GetValueOrDefault(one.Id) : null,
                standings[one.Id].ToDictionary(enrolment => enrolment.CourseRunId, enrolment => new MemberEnrolment(enrolment.Status, enrolment.Grade))))],
            found.Count);
    }
}
