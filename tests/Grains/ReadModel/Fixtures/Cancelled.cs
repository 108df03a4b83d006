namespace AiTalent.Grains.Tests.ReadModel.Fixtures;

internal static class Cancelled
{
    /// <summary>Only when the test run itself is ended.</summary>
    public static CancellationToken Never => TestContext.Current.CancellationToken;
}
