using AiTalent.Application;
using AiTalent.Api.Accounts;
using AiTalent.Api.Accounts.External;
using AiTalent.Api.ApiClients;
using AiTalent.Api.Authority;
using AiTalent.Api.CommandLine;
using AiTalent.Api.Credentials;
using AiTalent.Api.LiveFeed;
using AiTalent.Api.Mail;
using AiTalent.Api.Notifications;
using AiTalent.Api.Operations;
using AiTalent.Api.Pages;
using AiTalent.Api.Privacy;
using AiTalent.Api.Problems;
using AiTalent.Api.Reference;
using AiTalent.Api.Requests;
using AiTalent.Api.Totals;
using AiTalent.Api.Traffic;
using AiTalent.EventStore;

namespace AiTalent.Api;

/// <summary>Registers the services of the API.</summary>
internal static class ApiServices
{
    public static IServiceCollection AddApi(this IServiceCollection services, StorageOptions storage, ApiOptions options)
    {
        services.AddSingleton(options.Target);
        services.AddTraffic(options.Traffic);
        services.AddSingleton<TotalsCache>();
        services.AddSingleton<OutageLog>();
        services.AddAccounts(storage).AddApiClientSignIn(options.Issuer);
        services.AddHostedService<LogBindingStartup>();
        services.AddSignIn();
        services.AddPeopleSignIn();
        services.AddPrivacy();
        services.AddExternalSignIn(options.SignIn, options.PublicUrl);
        services.AddMail(options.Mail, storage);
        services.AddNotifications();
        services.AddApplication();
        services.AddSingleton(options);
        services.AddCookieKeys(storage);
        services.AddApiClientConcurrency();
        services.AddLiveFeed(options.LiveFeed);
        services.AddHealth();
        services.AddMetering();
        services.AddReference();
        services.AddPages();
        services.AddSingleton<RunningServerToken>();
        services.AddHostedService(provider => provider.GetRequiredService<RunningServerToken>());
        services.ConfigureHttpJsonOptions(json => ApiJson.Configure(json.SerializerOptions));
        return services;
    }
}
