using AiTalent.IdentityProvider;

// An OpenID provider for tests: authorisation code with PKCE, discovery, userinfo; keys and codes live as long as the process.
// --urls http://127.0.0.1:PORT --client ID --secret SECRET --callback PATH [--issuer ADDRESS, to lie about its own]
var builder = WebApplication.CreateBuilder(args);
var settings = ProviderSettings.Read(builder.Configuration);
builder.Services.AddProvider(settings);
var app = builder.Build();
app.UseAuthentication();
app.MapAuthorization();
await app.RunAsync();
