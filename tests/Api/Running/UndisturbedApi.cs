using Xunit;

namespace AiTalent.Api.Tests;

/// <summary>Runs a server that only one test class uses, one test at a time, so that its writes can be attributed.</summary>
public sealed class UndisturbedApi : IAsyncLifetime
{
    public RunningApi Running { get; } = new();

    public World World { get; private set; } = null!;

    public Guid Institution { get; private set; }

    public Guid Course { get; private set; }

    public Guid Run { get; private set; }

    public Guid Learner { get; private set; }

    public async ValueTask InitializeAsync()
    {
        await Running.InitializeAsync();
        World = new World(Running.National);
        Institution = await World.InstitutionAsync();
        Course = await World.CourseAsync(Institution);
        Run = await World.RunAsync(5, institution: Institution, course: Course);
        Learner = await World.LearnerAsync();
    }

    public ValueTask DisposeAsync() => Running.DisposeAsync();
}
