using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Xunit;

namespace AiTalent.Api.Tests.Accounts;

public sealed class ExternalOptionsTests
{
    private const string Section = "AiTalent:SignIn:Providers:uni";

    private static readonly Dictionary<string, string?> Good = new()
    {
        [$"{Section}:Issuer"] = "https://id.example.edu.vn/",
        [$"{Section}:ClientId"] = "aitalent",
        [$"{Section}:ClientSecret"] = "a secret",
        [$"{Section}:InstitutionId"] = "01990000-0000-7000-8000-000000000001",
        [$"{Section}:Name:Vi"] = "Đại học Thử",
        [$"{Section}:Name:Ko"] = "시험대학교",
        [$"{Section}:Name:En"] = "Test University",
    };

    [Fact]
    public void A_provider_is_read_by_its_key()
    {
        var provider = Read(Good).SignIn.Providers["uni"];

        Assert.Equal(("https://id.example.edu.vn/", "aitalent", "시험대학교"), (provider.Issuer, provider.ClientId, provider.Name?.Ko));
        Assert.Equal(Guid.Parse("01990000-0000-7000-8000-000000000001"), provider.Institution);
    }

    [Fact]
    public void Without_settings_there_is_none() => Assert.Empty(Read([]).SignIn.Providers);

    [Theory]
    [InlineData("Issuer", "http://id.example.edu.vn/", "Issuer")]
    [InlineData("Issuer", "https://id.example.edu.vn/?tenant=1", "Issuer")]
    [InlineData("Issuer", null, "Issuer")]
    [InlineData("ClientId", "", "ClientId")]
    [InlineData("ClientSecret", null, "ClientSecret")]
    [InlineData("InstitutionId", "00000000-0000-0000-0000-000000000000", "InstitutionId")]
    [InlineData("InstitutionId", "hust", "InstitutionId")]
    [InlineData("Name:Ko", null, "Name")]
    public void A_setting_that_is_wrong_stops_the_start_in_one_line(string setting, string? value, string named)
    {
        var line = Refusal(new(Good) { [$"{Section}:{setting}"] = value });

        Assert.Contains($"{Section}:{named}", line, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', line);
    }

    [Fact]
    public void What_cannot_be_read_is_not_left_out_in_silence() => Assert.Contains(
        $"{Section} cannot be read", Refusal(new() { [Section] = "https://id.example.edu.vn/" }), StringComparison.Ordinal);

    [Fact]
    public void On_this_machine_a_provider_may_do_without_TLS() =>
        Assert.Single(Read(new(Good) { [$"{Section}:Issuer"] = "http://127.0.0.1:8080/" }).SignIn.Providers);

    [Theory]
    [InlineData("Uni")]
    [InlineData("ui.1")]
    [InlineData("u/1")]
    public void A_key_is_of_small_letters_digits_and_hyphens(string key) => Assert.Contains(
        "a-z, 0-9 and hyphens", Refusal(Good.ToDictionary(one => one.Key.Replace(":uni:", $":{key}:", StringComparison.Ordinal), one => one.Value)), StringComparison.Ordinal);

    [Fact]
    public void Two_providers_are_not_one_issuer() => Assert.Contains(
        "uni and uni2 name the same issuer",
        Refusal(Good.Concat(Good.Select(one => KeyValuePair.Create(one.Key.Replace(":uni:", ":uni2:", StringComparison.Ordinal), one.Value))).ToDictionary()), StringComparison.Ordinal);

    private static ApiOptions Read(Dictionary<string, string?> settings) => ApiOptions.Read(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());

    private static string Refusal(Dictionary<string, string?> settings) => Assert.Single(Assert.Throws<OptionsValidationException>(() => Read(settings)).Failures);
}
