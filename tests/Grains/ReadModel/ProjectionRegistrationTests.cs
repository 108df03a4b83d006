using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Learners;
using AiTalent.ReadModel.Projection;
using Xunit;

namespace AiTalent.Grains.Tests.ReadModel;

public sealed class ProjectionRegistrationTests
{
    private static readonly IReadOnlyList<Type> Events =
        [.. typeof(LearnerEvent).Assembly.GetTypes().Where(type => !type.IsAbstract && type.BaseType?.Name.EndsWith("Event", StringComparison.Ordinal) == true)];

    [Fact]
    public void Every_event_of_the_domain_has_a_projection()
    {
        Assert.InRange(Events.Count, 50, int.MaxValue);
        Assert.DoesNotContain(Events, type => Projections.Of(type) is null);
    }

    [Fact]
    public void An_event_of_an_enrolment_has_the_projections_of_enrolments()
    {
        Assert.Equal(typeof(EnrolmentEvent), Projections.Of(typeof(LearnerEnrolled))?.EventType);
        Assert.Equal(typeof(CourseRunEvent), Projections.Of(typeof(CourseRunScheduled))?.EventType);
    }

    [Fact]
    public void Another_type_has_no_projection() => Assert.Null(Projections.Of(typeof(string)));
}
