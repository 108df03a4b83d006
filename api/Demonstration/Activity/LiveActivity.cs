using AiTalent.Api.Demonstration.Chance;

namespace AiTalent.Api.Demonstration.Activity;

/// <summary>
/// Simulates ongoing activity: about one enrolment per second, an occasional result, and a new engineer every quarter of a minute.
/// </summary>
/// <param name="seed">Differs at each start, so that the activity is not repeated.</param>
internal sealed partial class LiveActivity(DemonstrationPlan plan, IGrainFactory grains, TimeProvider time, int seed, ILogger<LiveActivity> logger)
{
    private const int Certifies = 15;
    private const int Grades = 9;

    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    private readonly SeededRandom _dice = new("activity", seed);
    private readonly NewEnrolments _comings = new(plan, new OpenRuns(plan, grains, time), grains);
    private readonly Awards _awards = new(plan, grains);
    private long _beats;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(Beat, time);
        while (await timer.WaitForNextTickAsync(cancellationToken))
        {
            try
            {
                await BeatAsync();
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                BeatMissed(logger, failure);
            }
        }
    }

    /// <summary>Runs the activity of one second.</summary>
    public async Task BeatAsync()
    {
        _beats++;
        await _comings.ComeAsync(_dice);
        if (_beats % Grades == 0)
            await _awards.GradeAsync(_dice);
        if (_beats % Certifies == 0)
            await _awards.CertifyAsync();
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "A second of the live activity was left out.")]
    private static partial void BeatMissed(ILogger logger, Exception failure);
}
