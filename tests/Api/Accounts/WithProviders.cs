using Xunit;

namespace AiTalent.Api.Tests.Accounts;

/// <summary>Groups the tests that share one server and its providers.</summary>
[CollectionDefinition(Name)]
public sealed class WithProviders : ICollectionFixture<ExternalApi>
{
    public const string Name = "with providers";
}
