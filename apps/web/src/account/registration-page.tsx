const DevicesPage = () => null

export default DevicesPage
