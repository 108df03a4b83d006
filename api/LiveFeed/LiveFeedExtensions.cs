using MessagePack;
using MessagePack.Resolvers;
using Microsoft.AspNetCore.SignalR;

namespace AiTalent.Api.LiveFeed;

internal static class LiveFeedExtensions
{
    private const int MaxCallBytes = 4 * 1024;

    public static IServiceCollection AddLiveFeed(this IServiceCollection services, LiveFeedOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton<FeedPulse>();
        services.AddSingleton<LiveFeed>();
        services.AddSingleton<TopicReader>();
        services.AddSingleton<HubPumps>();
        services.AddHostedService<LiveFeedService>();
        services.AddSingleton<HubCallGuard>();
        services.AddSignalR(hub =>
            {
                hub.MaximumReceiveMessageSize = MaxCallBytes;
                hub.AddFilter<HubCallGuard>();
            })
            .AddJsonProtocol(json => json.PayloadSerializerOptions.Converters.Add(new SnapshotJson()))
            .AddMessagePackProtocol(pack => pack.SerializerOptions = MessagePackSerializerOptions.Standard
                .WithResolver(CompositeResolver.Create([new SnapshotMessagePack()], [StandardResolver.Instance]))
                .WithSecurity(MessagePackSecurity.UntrustedData));
        return services;
    }
}
