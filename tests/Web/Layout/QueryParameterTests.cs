using System.Reflection;
using AiTalent.Web.Layout;
using Microsoft.AspNetCore.Components;
using Xunit;

namespace AiTalent.Web.Tests.Layout;

public class QueryParameterTests
{
    /// <summary>A typed parameter throws on a value it cannot parse, which shows the visitor an error page.</summary>
    [Fact]
    public void Pages_take_the_values_of_an_address_as_text()
    {
        var taken = typeof(SitePage).Assembly.GetTypes().SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(property => property.IsDefined(typeof(SupplyParameterFromQueryAttribute))).ToList();

        Assert.NotEmpty(taken);
        Assert.All(taken, property => Assert.Contains(property.PropertyType, (Type[])[typeof(string), typeof(string[])]));
    }
}
