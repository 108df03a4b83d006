namespace AiTalent.Grains.Tests.ReadModel.Fixtures;

internal static class Cancelled
{
    /// <summary>Cancelled only when the test run itself ends.</summary>
    public static CancellationToken Never => TestContext.Current.CancellationToken;
}
